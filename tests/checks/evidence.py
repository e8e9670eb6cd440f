"""Evidence: each program is recorded as run with the content that it has, nowhere as failed, and with counts that can
be true."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide import evidence
from guide.programs import find_programs
from guide.repository import Problem


def problems(root: Path) -> Iterator[Problem]:
    programs = find_programs(root)
    entries = evidence.read(root)
    path = evidence.EVIDENCE.as_posix()
    for name in evidence.holes(programs, entries):
        yield Problem(
            name,
            1,
            "it, its declaration or its output was changed after it was last run: "
            "`python tests/tools record` runs and records it",
        )
    for program in programs:
        entry = entries.get(program.name)
        if entry is not None and entry.failed and entry.digest == evidence.digest(program):
            places = ", ".join(entry.failed)
            yield Problem(program.name, 1, f"failed on {places} and was not changed since: mend it")
    for number, why in evidence.impossible_counts(programs, entries):
        yield Problem(path, number, f"{why}: delete this line and run it again")
