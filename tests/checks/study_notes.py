"""From the notes to the guide: every topic, program and question of the notes has its row, with an answer.

tests/checks/study_notes.txt lists what the notes hold; docs/data/notes.toml has the rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide.data import read_tables
from guide.pages import read_page, read_text
from guide.repository import Problem

ROWS = "docs/data/notes.toml"
INVENTORY = "tests/checks/study_notes.txt"
TEXTS = ("said_zh", "said_en", "holds_zh", "holds_en")


def problems(root: Path) -> Iterator[Problem]:
    rows = read_tables(root, "notes.toml")["row"]
    known = {row["id"] for row in rows}
    if not (root / INVENTORY).is_file():
        yield Problem(INVENTORY, 1, "is missing: restore it")
        return
    wanted: set[str] = set()
    for number, text in enumerate(read_text(root / INVENTORY).splitlines(), start=1):
        identifier = text.partition(" ")[0]
        if not text.strip():
            continue
        if identifier in wanted:
            yield Problem(INVENTORY, number, f"{identifier} stands here twice: keep one")
        wanted.add(identifier)
        if identifier not in known:
            yield Problem(
                INVENTORY, number, f"{identifier} has no row in {ROWS}: write what holds, and where"
            )
    seen: set[str] = set()
    for row in rows:
        line = row.line
        if row["id"] in seen:
            yield Problem(ROWS, line, f"{row['id']} has a second row: keep one")
        seen.add(row["id"])
        if row["id"] not in wanted:
            yield Problem(ROWS, line, f"{row['id']} is not in {INVENTORY}")
        for key in TEXTS:
            if not row[key].strip():
                yield Problem(ROWS, line, f"{row['id']} has no {key}")
        if not row["pages"]:
            yield Problem(ROWS, line, f"{row['id']} leads to no page")
        for target in row["pages"]:
            yield from _page_problems(target, row["id"], line, root)


def _page_problems(target: str, identifier: str, line: int, root: Path) -> Iterator[Problem]:
    name, _, anchor = target.partition("#")
    for language in ("zh", "en"):
        path = root / "docs" / language / name
        if not path.is_file():
            yield Problem(ROWS, line, f"{identifier}: there is no docs/{language}/{name}")
        elif (
            path.suffix == ".md"
            and anchor
            and anchor not in {one.anchor for one in read_page(path).headings}
        ):
            yield Problem(
                ROWS, line, f"{identifier}: docs/{language}/{name} has no heading #{anchor}"
            )
