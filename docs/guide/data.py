"""Read the tables in docs/data/*.toml: a slip of the pen in one is told with its line, not passed over."""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from guide.pages import PageError, read_text

FOLDER = Path("docs/data")

#: File -> its tables -> the keys of a table, with the kind of value; a key in brackets may be left out.
_SHAPES: dict[str, dict[str, dict[str, type]]] = {
    "api_left_out.toml": {"name": {"name": str, "zh": str, "en": str}},
    "changes.toml": {"change": {"date": datetime.date, "zh": str, "en": str, "page": str}},
    "glossary.toml": {
        "term": {"en": str, "zh": str, "page": str, "[avoid]": list},
        "qualified": {"[en]": str, "[zh]": str, "needs": str, "allow": list},
    },
    "notes.toml": {
        "row": {
            "id": str,
            "said_zh": str,
            "said_en": str,
            "holds_zh": str,
            "holds_en": str,
            "pages": list,
        }
    },
}
RULES = {"qualified"}  #: the tables that say what not to say
_KINDS = {str: "text", list: "a list of texts", datetime.date: "a date"}


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
    for name in _SHAPES:
        read_tables(root, name)


def read_texts(root: Path, language: str) -> Iterator[tuple[Path, int, str]]:
    """What the tables say to a reader of one language: file, line, text."""
    for name, tables in _SHAPES.items():
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
    shape = _SHAPES[path.name]
    for key in data:
        if key not in shape:
            raise PageError(
                f"{path}:{_line_of(text, key)}: unknown {key!r}: there are {', '.join(shape)}"
            )
    tables = {}
    for key, fields in shape.items():
        lines = _lines_of(text, rf"\[\[\s*{key}\s*\]\]")
        rows = data.get(key, [])
        if not isinstance(rows, list) or not rows or len(lines) != len(rows):
            raise PageError(
                f"{path}:{_line_of(text, key)}: write each table below a line [[{key}]]"
            )
        tables[key] = [_row(path, line, row, fields) for line, row in zip(lines, rows, strict=True)]
    return tables


def _row(path: Path, line: int, data: dict[str, Any], fields: dict[str, type]) -> Row:
    kinds = {key.strip("[]"): kind for key, kind in fields.items()}
    for key in data:
        if key not in kinds:
            raise PageError(f"{path}:{line}: unknown key {key!r}: there are {', '.join(kinds)}")
    for key in fields:
        if key not in data and not key.startswith("["):
            raise PageError(f"{path}:{line}: has no {key!r}: write it")
    for key, value in data.items():
        right = isinstance(value, kinds[key])
        if kinds[key] is list:
            right = right and all(isinstance(one, str) for one in value)
        if not right:
            raise PageError(f"{path}:{line}: {key} = {value!r}: must be {_KINDS[kinds[key]]}")
    row = Row(data)
    row.line = line
    return row


def _lines_of(text: str, pattern: str) -> list[int]:
    return [n for n, line in enumerate(text.splitlines(), 1) if re.match(pattern, line)]


def _line_of(text: str, key: str) -> int:
    return next(iter(_lines_of(text, rf"\[*\s*{re.escape(key)}\b")), 1)
