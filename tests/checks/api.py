"""API index: each program was watched as it is now, and the names of this Python are those in the list."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from guide import api
from guide.programs import ProgramError, find_programs
from guide.public_names import public_names
from guide.repository import Problem


def problems(root: Path) -> Iterator[Problem]:
    try:
        programs = find_programs(root)
    except ProgramError:
        return  # the check of the declarations says so
    uses = api.read_uses(root)
    for program in api.stale(programs, uses):
        if (
            "gil" in program.settings.build
        ):  # few have another build, and other programs use its names
            yield Problem(
                program.name,
                1,
                f"it was changed after the names it uses were written down: `{api.COMMAND}`",
            )
    for key in sorted(set(uses) - {one.key for one in programs}):
        yield Problem(api.USERS.as_posix(), 1, f"there is no program {key}: `{api.COMMAND}`")
    if sys.platform == "linux":  # elsewhere some names are others
        listed = {str(name) for name in api.public_names(root)}
        here = {name for names in public_names().values() for name in names}
        for name in sorted(here - listed):
            yield Problem(api.NAMES.as_posix(), 1, f"{name} is missing: `{api.COMMAND} --names`")
