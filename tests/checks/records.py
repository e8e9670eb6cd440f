"""Records: a recorded traceback shows the lines that its program has now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide.pages import read_text
from guide.programs import find_programs
from guide.repository import Problem, relative
from guide.tracebacks import frames, is_own


def problems(root: Path) -> Iterator[Problem]:
    programs = find_programs(root)
    for program in programs:
        for path in program.recorded_outputs:
            for number, file, line, code in frames(read_text(path)):
                if not is_own(file):
                    continue
                shown = root / file
                lines = read_text(shown).splitlines() if shown.is_file() else []
                there = lines[line - 1].strip() if line <= len(lines) else None
                if there is None or (code is not None and there != code):
                    yield Problem(
                        relative(path, root),
                        number + 1,
                        f"line {line} of {file} is {there!r} now: run `python tests/tools record {program.key}`",
                    )
