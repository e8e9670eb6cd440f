"""Headings: the parts that pages have in common have the same words on each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from guide.pages import LANGUAGES, read_page
from guide.repository import Problem, page_paths, relative

#: The ids of these parts.
COMMON = {"holds", "guarantees", "in-short", "try", "questions", "myths", "next", "docs"}


def problems(root: Path) -> Iterator[Problem]:
    for language in LANGUAGES:
        seen: dict[str, list[tuple[str, int, str]]] = defaultdict(list)
        for path in page_paths(root, language):
            for heading in read_page(path).headings:
                if heading.level > 1 and heading.anchor in COMMON:
                    place = (relative(path, root), heading.line, heading.text)
                    seen[heading.anchor].append(place)
        for anchor, places in seen.items():
            usual = Counter(text for _, _, text in places).most_common(1)[0][0]
            for name, line, text in places:
                if text != usual:
                    yield Problem(
                        name,
                        line,
                        f"{text!r} is {usual!r} on the other pages, {{ #{anchor} }}: write the same",
                    )
