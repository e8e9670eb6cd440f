"""Diagrams: each has its drawing, and a title and a description that say the same in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide.pages import Fence
from guide.repository import DRAWINGS, Problem, all_pages, drawing_name, relative


def diagrams(root: Path) -> Iterator[tuple[str, Fence]]:
    for page in all_pages(root):
        for fence in page.fences:
            if fence.language == "mermaid":
                yield relative(page.path, root), fence


def problems(root: Path) -> Iterator[Problem]:
    needed = set()
    for name, fence in diagrams(root):
        for word in ("accTitle", "accDescr"):
            if not any(line.strip().startswith(word) for line in fence.body):
                yield Problem(
                    name, fence.line, f"the diagram has no {word}: say in words what it shows"
                )
        drawing = drawing_name(fence.code)
        needed.add(drawing)
        if not (root / DRAWINGS / drawing).is_file():
            yield Problem(
                name, fence.line, f"the diagram has no drawing {drawing}: run `make diagrams`"
            )
    for path in sorted((root / DRAWINGS).glob("*.svg")):
        if path.name not in needed:
            yield Problem(
                relative(path, root), 1, "no page needs this drawing: run `make diagrams`"
            )
