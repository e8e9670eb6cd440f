"""A diagram has its drawing and says in words what it shows; a drawing has its diagram."""

from __future__ import annotations

import pytest

from guide.repository import DRAWINGS
from small import DIAGRAM, EN, ZH, Small


def at(small: Small, name: str) -> str:
    return f"{name}:{small.read(name)[: small.read(name).index('```mermaid')].count(chr(10)) + 1}"


@pytest.mark.parametrize("word", ["accTitle", "accDescr"])
def test_a_diagram_without_words(small: Small, word: str) -> None:
    small.replace(EN, f"    {word}: A", "    Note: A")
    problems = small.problems("diagrams")
    assert f"{at(small, EN)}: the diagram has no {word}: say in words what it shows" in problems


def test_a_diagram_without_its_drawing(small: Small) -> None:
    small.replace(ZH, "ask\n```", "asks\n```")
    problems = small.problems("diagrams")
    assert len(problems) == 1
    assert problems[0].startswith(f"{at(small, ZH)}: the diagram has no drawing ")


def test_a_drawing_without_its_diagram(small: Small) -> None:
    for name in (EN, ZH):
        small.replace(name, f"```mermaid\n{DIAGRAM}```", "")
    problems = small.problems("diagrams")
    assert len(problems) == 1
    assert problems[0].startswith(DRAWINGS.as_posix())
    assert problems[0].endswith(".svg:1: no page needs this drawing: run `make diagrams`")
