"""Declarations: every program can be read, what is declared of it can hold, and hides nothing in vain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from guide.programs import Program, ProgramError, find_programs
from guide.repository import Problem, problem_of
from guide.tracebacks import frames


def problems(root: Path) -> Iterator[Problem]:
    try:
        programs = find_programs(root)
    except ProgramError as error:
        yield problem_of(error, root)
        return
    for program in programs:
        for message in _idle(program):
            path, _, line = program.declared_at.rpartition(":")
            yield Problem(path, int(line), f"{program.path.stem}: {message}")


def _idle(program: Program) -> Iterator[str]:
    """What is declared and makes no difference: a leftover, or a slip of the pen."""
    records = [
        path.read_text(encoding="utf-8", errors="replace") for path in program.recorded_outputs
    ]
    if not records:
        return
    for mask in program.settings.mask:
        if not any(re.search(mask, one, re.MULTILINE) for one in records):
            yield f"mask {mask!r} hides nothing in the recorded output: correct it, or delete it"
    if program.settings.traceback != "exact" and not any(any(frames(one)) for one in records):
        yield "there is no traceback in the recorded output: delete `traceback`"
    if program.settings.stderr and not any("\n[stderr]\n" in one for one in records):
        yield "nothing of standard error is recorded: delete `stderr`"
