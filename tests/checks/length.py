"""Length: a page stays under 1,500 words, so that it is one lesson."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide.pages import LANGUAGES, read_page
from guide.repository import Problem, page_paths, relative
from guide.way import words

LONGEST_WORDS = 1500


def problems(root: Path) -> Iterator[Problem]:
    for language in LANGUAGES:
        for path in page_paths(root, language):
            page = read_page(path)
            count = words(" ".join(text for _, text in page.prose))
            if count > LONGEST_WORDS and page.front_matter.get("kind") != "reference":
                yield Problem(
                    relative(path, root),
                    1,
                    f"{count} words, at most {LONGEST_WORDS}: make two pages of it",
                )
