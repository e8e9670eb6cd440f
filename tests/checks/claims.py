"""Claims: each says in both languages what it proves, and asserts it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from guide.programs import find_programs
from guide.repository import Problem


def problems(root: Path) -> Iterator[Problem]:
    programs = find_programs(root)
    for program in programs:
        if not program.is_claim:
            continue
        tree = ast.parse(program.path.read_text(encoding="utf-8"))
        if not any(isinstance(node, ast.Assert) for node in ast.walk(tree)):
            yield Problem(program.name, 1, "asserts nothing: state what it proves in an `assert`")
        for language, name in (("en", "English"), ("zh", "Chinese")):
            if not program.says(language):
                yield Problem(
                    program.name, 1, f"its docstring has no sentence in {name}: what does it prove?"
                )
