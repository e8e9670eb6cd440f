"""Outcome tables: each outcome that a program declares has its row on every page that shows the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide import explored
from guide.pages import CERTAINTY, Page
from guide.programs import find_programs
from guide.repository import Problem, all_pages, relative

DEADLOCK = ("deadlock", "死锁")  #: is no line of output, and has no backticks


def problems(root: Path) -> Iterator[Problem]:
    racy = {one.name: one for one in find_programs(root) if one.settings.outcomes}
    for page in all_pages(root):
        name = relative(page.path, root)
        language = name.split("/")[1]
        for shown in page.programs:
            if shown.program not in racy:
                continue
            for text, when in racy[shown.program].settings.outcomes.items():
                word = CERTAINTY[when][language]
                if not _has_row(page, text, word):
                    yield Problem(
                        name,
                        shown.line,
                        f"no table row says that `{text}` is {when} printed: "
                        f"write one with `{text}` and the word {word!r}",
                    )


def _has_row(page: Page, text: str, word: str) -> bool:
    names = DEADLOCK if text == explored.DEADLOCK else (f"`{text}`",)
    for table in page.tables:
        for row in table.cells:
            if any(name in cell for cell in row for name in names) and any(
                cell.startswith(word) for cell in row
            ):
                return True
    return False
