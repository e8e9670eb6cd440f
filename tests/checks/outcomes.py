"""Outcome tables: each outcome that a program declares has its row on every page that shows the program, and a column
that asks for certainty answers with one of the three words first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from guide import explored
from guide.pages import CERTAINTY, Page
from guide.programs import find_programs
from guide.repository import Problem, all_pages, relative

#: The headers that ask for certainty.
QUESTIONS = {"Does it occur?", "Always, may or never?", "会出现吗", "一定、可能还是不会"}
#: What may follow the word: nothing, a comma and more, or the mark of a claim.
_ANSWER = re.compile(
    rf"(?:{'|'.join(w for words in CERTAINTY.values() for w in words.values())})(?:$|[,，]| \[✓\])"
)
DEADLOCK = ("deadlock", "死锁")  #: is no line of output, and has no backticks


def problems(root: Path) -> Iterator[Problem]:
    racy = {one.name: one for one in find_programs(root) if one.settings.outcomes}
    for page in all_pages(root):
        name = relative(page.path, root)
        language = name.split("/")[1]
        yield from _uncertain(page, name)
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


def _uncertain(page: Page, name: str) -> Iterator[Problem]:
    for table in page.tables:
        for column, header in enumerate(table.cells[0]):
            for line, row in zip(table.lines[1:], table.cells[1:], strict=True):
                if header in QUESTIONS and not _ANSWER.match(row[column]):
                    yield Problem(
                        name,
                        line,
                        f"{row[column]!r} does not answer {header!r}: begin with always, may or never "
                        "(一定, 可能, 不会), and put the rest after a comma",
                    )
