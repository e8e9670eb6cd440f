"""Outcome tables: each outcome that an example declares has its row on every page that shows the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide.pages import Page
from guide.programs import ProgramError, find_programs
from guide.repository import Problem, all_pages, includes, relative

#: How a table says it, in each language.
WORDS = {
    "must": {"en": "must", "zh": "一定会"},
    "may": {"en": "may", "zh": "可能"},
    "never": {"en": "must not", "zh": "绝不会"},
}


def problems(root: Path) -> Iterator[Problem]:
    try:
        racy = {one.name: one for one in find_programs(root) if one.settings.outcome}
    except ProgramError:
        return  # check_orphans says it
    for page, fence, include in includes(all_pages(root)):
        program = racy.get(include.path)
        if program is None:
            continue
        name = relative(page.path, root)
        language = name.split("/")[1]
        for outcome in program.settings.outcome:
            word = WORDS[outcome.when][language]
            if not _has_row(page, outcome.text, word):
                yield Problem(
                    name,
                    fence.line,
                    f"no table row says that `{outcome.text}` {outcome.when} be printed: "
                    f"write one with `{outcome.text}` and the word {word!r}",
                )


def _has_row(page: Page, text: str, word: str) -> bool:
    for table in page.tables:
        for line in table.lines:
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if f"`{text}`" in line and any(cell.startswith(word) for cell in cells):
                return True
    return False
