"""From the notes to the guide: every topic, program and question of the notes has its row, with an answer.

tests/notes_inventory.txt lists what the notes hold; docs/data/notes.toml has the rows.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

from guide import Problem
from pages import read_page

ROWS = "docs/data/notes.toml"
INVENTORY = "tests/notes_inventory.txt"
TEXTS = ("said_zh", "said_en", "holds_zh", "holds_en")


def problems(root: Path) -> Iterator[Problem]:
    text = (root / ROWS).read_text(encoding="utf-8")
    rows = tomllib.loads(text)["row"]
    lines = {row["id"]: text[: text.index(f'id = "{row["id"]}"')].count("\n") + 1 for row in rows}
    wanted = [
        line.split()[0]
        for line in (root / INVENTORY).read_text(encoding="utf-8").splitlines()
        if line
    ]
    for number, identifier in enumerate(wanted, start=1):
        if identifier not in lines:
            yield Problem(
                INVENTORY, number, f"{identifier} has no row in {ROWS}: write what holds, and where"
            )
    for row in rows:
        line = lines[row["id"]]
        if row["id"] not in wanted:
            yield Problem(ROWS, line, f"{row['id']} is not in {INVENTORY}")
        for key in TEXTS:
            if not row.get(key, "").strip():
                yield Problem(ROWS, line, f"{row['id']} has no {key}")
        if not row.get("pages"):
            yield Problem(ROWS, line, f"{row['id']} leads to no page")
        for target in row.get("pages", []):
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
