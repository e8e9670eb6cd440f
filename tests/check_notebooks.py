"""Notebooks: the same cells in both languages, the same code, with outputs and without an error."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any

from guide import Problem, relative, twin
from pages import LANGUAGES

_ANCHOR = re.compile(r"\{\s*#([\w-]+)\s*\}")


def notebooks(root: Path) -> list[Path]:
    return [
        path
        for language in LANGUAGES
        for path in sorted((root / "docs" / language).rglob("*.ipynb"))
        if ".ipynb_checkpoints" not in path.parts
    ]


def cells(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return found


def problems(root: Path) -> Iterator[Problem]:
    for path in notebooks(root):
        name = relative(path, root)
        other = twin(path, root)
        if not other.exists():
            yield Problem(
                name, 1, f"has no twin {relative(other, root)}: write it, or delete this notebook"
            )
            continue
        for number, cell in enumerate(cells(path), start=1):
            if cell["cell_type"] != "code":
                continue
            if cell["execution_count"] is None:
                yield Problem(
                    name, number, f"cell {number} was not run: run the notebook and save it"
                )
            if any(output["output_type"] == "error" for output in cell["outputs"]):
                yield Problem(
                    name, number, f"cell {number} ended with an error: mend it and run the notebook"
                )
        if path.relative_to(root / "docs").parts[0] == "zh":
            yield from _differences(path, other, root)


def _differences(zh: Path, en: Path, root: Path) -> Iterator[Problem]:
    for number, (left, right) in enumerate(
        zip_longest(map(_same, cells(zh)), map(_same, cells(en))), start=1
    ):
        if left != right:
            yield Problem(
                relative(zh, root),
                number,
                f"cell {number} differs from {relative(en, root)}: make them the same",
            )


def _same(cell: dict[str, Any]) -> Any:
    """What must be the same in both languages: code, and the ids of headings."""
    source = "".join(cell["source"])
    return source if cell["cell_type"] == "code" else _ANCHOR.findall(source)
