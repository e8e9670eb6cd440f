"""API index: each program was watched as it is now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide import api
from guide.programs import find_programs
from guide.repository import Problem


def problems(root: Path) -> Iterator[Problem]:
    programs = find_programs(root)
    uses = api.read_uses(root)
    for program in api.stale(programs, uses):
        yield Problem(
            program.name,
            1,
            f"it was changed after the names it uses were written down: `{api.COMMAND}`",
        )
    keys = {one.key for one in programs}
    for line, key in enumerate(uses, 1):
        if key not in keys:
            yield Problem(api.USERS.as_posix(), line, f"there is no program {key}: `{api.COMMAND}`")
