"""Typography: spacing, punctuation and line breaks of the Chinese text."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import autocorrect_py

from guide.pages import PageError, read_page, read_text
from guide.repository import Problem, problem_of, relative
from guide.texts import beside_pages

_CHINESE = r"[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]"


def chinese_files(root: Path) -> list[Path]:
    return sorted((root / "docs" / "zh").rglob("*.md")) + sorted(root.glob("*.zh.md"))


def problems(root: Path) -> Iterator[Problem]:
    autocorrect_py.load_config(  # type: ignore[attr-defined]
        (root / ".autocorrectrc").read_text(encoding="utf-8")
    )
    for path in chinese_files(root):
        name = relative(path, root)
        try:
            text = read_text(path)
            broken = list(_broken_paragraphs(path, name))
        except PageError as error:
            yield problem_of(error, root)
            continue
        for line in autocorrect_py.lint_for(text, "markdown").lines:
            yield Problem(name, line.line, f"write {line.new.strip()!r}")
        yield from broken
    for name, number, text in beside_pages(root, "zh"):
        for line in autocorrect_py.lint_for(text, "markdown").lines:
            yield Problem(name, number, f"write {line.new.strip()!r}")


def _broken_paragraphs(path: Path, name: str) -> Iterator[Problem]:
    """A line break between two Chinese characters shows as a space."""
    for text in read_page(path).texts:
        for offset, (before, after) in enumerate(itertools.pairwise(text.lines)):
            if re.search(_CHINESE + r"\s*$", before) and re.match(r"\s*" + _CHINESE, after):
                yield Problem(
                    name,
                    text.line + offset,
                    "the paragraph is broken between two Chinese characters: join the lines",
                )


def fix(root: Path) -> None:
    autocorrect_py.load_config(  # type: ignore[attr-defined]
        (root / ".autocorrectrc").read_text(encoding="utf-8")
    )
    for path in chinese_files(root):
        text = read_text(path)
        corrected = autocorrect_py.format_for(text, "markdown")
        if corrected != text:
            path.write_text(corrected, encoding="utf-8")
            print(f"corrected {relative(path, root)}")
