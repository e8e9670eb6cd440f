"""Pictures: each program that has one on a page has recorded runs, of its text as it is now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide.repository import Problem, pages_that_show, relative
from guide.runs import RUNS, path_of, pictured, read


def problems(root: Path) -> Iterator[Problem]:
    programs = pictured(root)
    for program in programs:
        if read(program) is None:
            page, line = pages_that_show(root, program.name)[0].rsplit(":", 1)
            yield Problem(
                page,
                int(line),
                f"{program.key} has no recorded run as it is now: "
                f"`python tests/tools runs {program.key}`",
            )
    needed = {path_of(program) for program in programs}
    for path in sorted((root / RUNS).rglob("*.json")):
        if path not in needed:
            name = relative(path, root)
            yield Problem(name, 1, "no page shows this run: `python tests/tools runs` deletes it")
