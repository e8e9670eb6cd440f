"""Length: a page stays under 1,500 words, so that it is one lesson."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from guide.pages import LANGUAGES, read_page
from guide.repository import Problem, page_paths, relative

LONGEST_WORDS = 1500
#: One English word takes about 1.7 Chinese characters.
CHARACTERS_PER_WORD = 1.7


def problems(root: Path) -> Iterator[Problem]:
    for language in LANGUAGES:
        for path in page_paths(root, language):
            page = read_page(path)
            text = " ".join(text for _, text in page.prose)
            words = len(re.findall(r"[A-Za-z][\w'-]*", text))
            if language == "zh":
                words += int(len(re.findall(r"[\u4e00-\u9fff]", text)) / CHARACTERS_PER_WORD)
            if words > LONGEST_WORDS and page.front_matter.get("kind") != "reference":
                yield Problem(
                    relative(path, root),
                    1,
                    f"{words} words, at most {LONGEST_WORDS}: make two pages of it",
                )
