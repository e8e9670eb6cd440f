"""Read the notebooks: their cells, and the lines of the file where these stand."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from guide.pages import LANGUAGES, PageError, read_text


def notebooks(root: Path) -> list[Path]:
    return [
        path
        for language in LANGUAGES
        for path in sorted((root / "docs" / language).rglob("*.ipynb"))
        if ".ipynb_checkpoints" not in path.parts
    ]


@dataclass(frozen=True)
class Cell:
    """A cell of a notebook, and the line of the file where it begins."""

    line: int
    kind: str
    source: str
    outputs: list[dict[str, Any]]
    was_run: bool
    lines: tuple[tuple[int, str], ...]  #: the lines of its source, each with its line of the file


def cells(path: Path) -> list[Cell]:
    """The cells of a notebook. `PageError`, which starts with `file:line`, if it is none."""
    text = read_text(path)
    try:
        raw = json.loads(text)["cells"]
        lines = [n for n, line in enumerate(text.splitlines(), 1) if '"cell_type":' in line]
        return [
            Cell(
                line=lines[number] if number < len(lines) else 1,
                kind=cell["cell_type"],
                source="".join(cell["source"]),
                outputs=cell["outputs"] if cell["cell_type"] == "code" else [],
                was_run=cell.get("execution_count") is not None,
                lines=_places(
                    text.splitlines(), lines[number] if number < len(lines) else 1, cell["source"]
                ),
            )
            for number, cell in enumerate(raw)
        ]
    except (ValueError, KeyError, TypeError) as error:
        line = getattr(error, "lineno", 1)
        raise PageError(
            f"{path}:{line}: is no notebook ({type(error).__name__}: {error}): restore it, or save it anew"
        ) from None


def _places(written: list[str], first: int, source: list[str] | str) -> tuple[tuple[int, str], ...]:
    """Each line of a cell's source, with the line of the file that holds it."""
    found = []
    at = first
    for line in source if isinstance(source, list) else source.splitlines():
        word = json.dumps(line, ensure_ascii=False)
        below = range(at + 1, len(written) + 1)
        at = next((n for n in below if written[n - 1].strip().rstrip(",") == word), at)
        found.append((at, line.rstrip("\n")))
    return tuple(found)
