"""Read a notebook into its cells, each with its place in the file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from guide.pages import PageError, read_text


@dataclass(frozen=True)
class Cell:
    """A cell of a notebook: the line of the file where it begins, and that of the first line of its source."""

    line: int
    source_line: int
    kind: str
    source: str
    outputs: list[dict[str, Any]]
    was_run: bool


def notebook_paths(root: Path, language: str) -> list[Path]:
    """The notebooks of one language, in the order of their names."""
    found = sorted((root / "docs" / language).rglob("*.ipynb"))
    return [path for path in found if ".ipynb_checkpoints" not in path.parts]


def read_notebook(path: Path) -> list[Cell]:
    """The cells of a notebook. `PageError`, which starts with `file:line`, if it is none."""
    text = read_text(path)
    try:
        raw = json.loads(text)["cells"]
        lines = text.splitlines()
        starts = [n for n, line in enumerate(lines, 1) if '"cell_type":' in line]
        return [
            Cell(
                line=(start := starts[number] if number < len(starts) else 1),
                source_line=_source_line(lines, start),
                kind=cell["cell_type"],
                source="".join(cell["source"]),
                outputs=cell["outputs"] if cell["cell_type"] == "code" else [],
                was_run=cell.get("execution_count") is not None,
            )
            for number, cell in enumerate(raw)
        ]
    except (ValueError, KeyError, TypeError) as error:
        line = getattr(error, "lineno", 1)
        raise PageError(
            f"{path}:{line}: is no notebook ({type(error).__name__}: {error}): restore it, or save it anew"
        ) from None


def _source_line(lines: list[str], start: int) -> int:
    """Where the first line of a cell's source stands: below its `"source": [`, if a line of the file holds it alone."""
    for number in range(start, len(lines)):
        if lines[number].strip() == '"source": [':
            return number + 2
        if '"cell_type":' in lines[number]:
            break
    return start
