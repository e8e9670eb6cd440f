"""The interpreters that the engine runs on; the tests themselves may run on an older one."""

from __future__ import annotations

import os

from guide.builds import Interpreter, find_interpreters

HEAVY = "GUIDE_INTERLEAVE"  #: set to `all` by the nightly job: every interpreter, every program, all of CPython's tests


def engines() -> list[Interpreter]:
    """Builds with the GIL from 3.13 on, the newest first; one of them unless all are asked for."""
    found = [
        one
        for one in find_interpreters().values()
        if not one.free_threaded and tuple(map(int, one.version.split(".")[:2])) >= (3, 13)
    ]
    found.sort(key=lambda one: [int(part) for part in one.version.split(".")], reverse=True)
    return found if heavy() else found[:1]


def heavy() -> bool:
    return os.environ.get(HEAVY) == "all"
