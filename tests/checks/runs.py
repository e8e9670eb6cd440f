"""Pictures: each program that a page shows as a picture has recorded runs, of its text as it is now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide.programs import read_program
from guide.repository import Problem, all_pages, relative
from guide.runs import RUNS, path_of, read


def problems(root: Path) -> Iterator[Problem]:
    needed = set()
    for page in all_pages(root):
        for shown in page.programs:
            path = root / shown.program
            if shown.part != "picture" or not path.is_file():  # accounting tells of a missing file
                continue
            program = read_program(path, root)
            needed.add(path_of(program))
            if read(program) is None:
                yield Problem(
                    relative(page.path, root),
                    shown.line,
                    f"{program.key} has no recorded run as it is now: "
                    f"`python tests/tools runs {program.key}`",
                )
    for path in sorted((root / RUNS).rglob("*.json")):
        if path not in needed:
            name = relative(path, root)
            yield Problem(name, 1, "no page shows this run: `python tests/tools runs` deletes it")
