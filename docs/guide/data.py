"""Read the tables in docs/data/*.toml: a slip of the pen in one is told with its line, not passed over."""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from guide.pages import PageError, read_text

FOLDER = Path("docs/data")


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class LeftOut(_Table):
    name: str
    zh: str
    en: str


class Change(_Table):
    date: datetime.date
    zh: str
    en: str
    page: str


class Term(_Table):
    en: str
    zh: str
    page: str
    also: list[str] = []
    avoid: list[str] = []


class Qualified(_Table):
    needs: str
    allow: list[str]
    en: str = ""
    zh: str = ""


class Wording(_Table):
    say: str
    en: list[str] = []
    zh: list[str] = []
    allow: list[str] = []
    files: list[str] = []


class Note(_Table):
    id: str
    said_zh: str
    said_en: str
    holds_zh: str
    holds_en: str
    pages: list[str]


class OnPath(_Table):
    page: str
    zh: str
    en: str
    explains: list[str]


#: File -> its tables -> what a table holds.
SHAPES: dict[str, dict[str, type[_Table]]] = {
    "api_left_out.toml": {"name": LeftOut},
    "changes.toml": {"change": Change},
    "glossary.toml": {"term": Term, "qualified": Qualified, "wording": Wording},
    "notes.toml": {"row": Note},
    "path.toml": {"page": OnPath},
}
RULES = {"qualified", "wording"}  #: the tables that say what not to say


class Row(dict[str, Any]):
    """One table of a file, and the line where it begins."""

    line = 0


def read_tables(root: Path, name: str) -> dict[str, list[Row]]:
    """The tables of docs/data/`name`. `PageError`, which starts with `file:line`, if anything is amiss."""
    path = root / FOLDER / name
    if not path.is_file():
        raise PageError(f"{path}:1: is missing: restore it")
    return _parse(path, read_text(path))


def read_all(root: Path) -> None:
    """Read every file, so that whatever is amiss is told before it is needed."""
    for name in SHAPES:
        read_tables(root, name)


def read_texts(root: Path, language: str) -> Iterator[tuple[Path, int, str]]:
    """What the tables say to a reader of one language: file, line, text."""
    for name, tables in SHAPES.items():
        path = root / FOLDER / name
        lines = read_text(path).splitlines() if path.is_file() else []
        for table in set(tables) - RULES:
            for row in read_tables(root, name)[table]:
                for key, text in row.items():
                    if key == language or key.endswith(f"_{language}"):
                        found = (
                            n
                            for n in range(row.line, len(lines))
                            if re.match(rf"{key}\s*=", lines[n])
                        )
                        yield path, next(found, row.line - 1) + 1, text


@lru_cache(maxsize=32)
def _parse(path: Path, text: str) -> dict[str, list[Row]]:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+)", str(error))
        raise PageError(f"{path}:{place[1] if place else 1}: is not TOML: {error}") from None
    shapes = SHAPES[path.name]
    for key in data:
        if key not in shapes:
            line = _lines_of(text, rf"\[*\s*{re.escape(key)}\b")[0]
            raise PageError(f"{path}:{line}: unknown {key!r}: there are {', '.join(shapes)}")
    tables = {}
    for key, shape in shapes.items():
        lines, rows = _lines_of(text, rf"\[\[\s*{key}\s*\]\]"), data.get(key, [])
        if not isinstance(rows, list) or not rows or len(lines) != len(rows):
            raise PageError(f"{path}:{(lines or [1])[0]}: write each table below a line [[{key}]]")
        tables[key] = [_row(path, line, row, shape) for line, row in zip(lines, rows, strict=True)]
    return tables


def _row(path: Path, line: int, data: dict[str, Any], shape: type[_Table]) -> Row:
    try:
        shape.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        key = str(first["loc"][0])
        if first["type"] == "extra_forbidden":
            said = f"unknown key {key!r}: there are {', '.join(shape.model_fields)}"
        elif first["type"] == "missing":
            said = f"has no {key!r}: write it"
        else:
            said = f"{key} = {data[key]!r}: {first['msg'][0].lower()}{first['msg'][1:]}"
        raise PageError(f"{path}:{line}: {said}") from None
    row = Row(data)
    row.line = line
    return row


def _lines_of(text: str, pattern: str) -> list[int]:
    return [n for n, line in enumerate(text.splitlines(), 1) if re.match(pattern, line)]
