"""Typography: spacing, punctuation and line breaks of the Chinese text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise
from pathlib import Path

import autocorrect_py

from guide.pages import read_text
from guide.repository import Problem, relative
from guide.texts import Source, sources, whole_file

_CHINESE = r"[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]"


def chinese_files(root: Path) -> list[Path]:
    return sorted((root / "docs" / "zh").rglob("*.md")) + sorted(root.glob("*.zh.md"))


def problems(root: Path) -> Iterator[Problem]:
    _configure(root)
    readmes = (whole_file(path, root) for path in sorted(root.glob("*.zh.md")))
    for source in chain(sources(root, "zh"), readmes):
        for wrong in autocorrect_py.lint_for(source.text, "markdown").lines:
            yield Problem(source.name, source.place(wrong.line), f"write {wrong.new.strip()!r}")
        yield from _broken_paragraphs(source)


def _configure(root: Path) -> None:
    autocorrect_py.load_config(  # type: ignore[attr-defined]
        (root / ".autocorrectrc").read_text(encoding="utf-8")
    )


def _broken_paragraphs(source: Source) -> Iterator[Problem]:
    """A line break between two Chinese characters shows as a space."""
    for text in source.page.texts:
        for offset, (before, after) in enumerate(pairwise(text.lines)):
            if re.search(_CHINESE + r"\s*$", before) and re.match(r"\s*" + _CHINESE, after):
                yield Problem(
                    source.name,
                    source.place(text.line + offset),
                    "the paragraph is broken between two Chinese characters: join the lines",
                )


def fix(root: Path) -> None:
    _configure(root)
    for path in chinese_files(root):
        text = read_text(path)
        corrected = autocorrect_py.format_for(text, "markdown")
        if corrected != text:
            path.write_text(corrected, encoding="utf-8")
            print(f"corrected {relative(path, root)}")
