"""Notebooks: the same cells in both languages, the same code, with outputs and without an error."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

from guide.pages import LANGUAGES, PageError, read_text
from guide.repository import Problem, relative, twin

_ANCHOR = re.compile(r"\{\s*#([\w-]+)\s*\}")


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
            )
            for number, cell in enumerate(raw)
        ]
    except (ValueError, KeyError, TypeError) as error:
        line = getattr(error, "lineno", 1)
        raise PageError(
            f"{path}:{line}: is no notebook ({type(error).__name__}: {error}): restore it, or save it anew"
        ) from None


def problems(root: Path) -> Iterator[Problem]:
    for path in notebooks(root):
        name = relative(path, root)
        other = twin(path, root)
        if not other.exists():
            yield Problem(
                name, 1, f"has no twin {relative(other, root)}: write it, or delete this notebook"
            )
            continue
        code = [cell for cell in cells(path) if cell.kind == "code"]
        for cell in code:
            if not cell.was_run:
                yield Problem(
                    name, cell.line, "this cell was not run: run the notebook and save it"
                )
            if any(output["output_type"] == "error" for output in cell.outputs):
                yield Problem(
                    name, cell.line, "this cell ended with an error: mend it and run the notebook"
                )
        if not any(cell.outputs for cell in code):
            yield Problem(name, 1, "has no output at all: run the notebook and save it")
        if path.relative_to(root / "docs").parts[0] == "zh":
            yield from _differences(path, other, root)


def _differences(zh: Path, en: Path, root: Path) -> Iterator[Problem]:
    for left, right in zip_longest(cells(zh), cells(en)):
        if left is None or right is None or _same(left) != _same(right):
            yield Problem(
                relative(zh, root),
                left.line if left else 1,
                f"a cell differs from {relative(en, root)}:{right.line if right else 1}: make them the same",
            )


def _same(cell: Cell) -> Any:
    """What must be the same in both languages: code, whether it has an output, and the ids of headings."""
    if cell.kind == "code":
        return cell.source, bool(cell.outputs)
    return _ANCHOR.findall(cell.source)
