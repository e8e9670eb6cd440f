"""Notebooks: the same cells in both languages, the same code, with outputs and without an error."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any

from guide.notebooks import Cell, cells, notebooks
from guide.repository import Problem, relative, twin

_ANCHOR = re.compile(r"\{\s*#([\w-]+)\s*\}")


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
