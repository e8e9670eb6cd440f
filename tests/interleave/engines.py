"""The interpreters that the engine is tested on; the tests themselves may run on an older one."""

from __future__ import annotations

import os

from guide.builds import Interpreter, find_engines

HEAVY = "GUIDE_INTERLEAVE"  #: set to `all` by the nightly job: every interpreter, every program, all of CPython's tests


def engines() -> list[Interpreter]:
    """The newest; every one if all are asked for."""
    return find_engines() if heavy() else find_engines()[:1]


def heavy() -> bool:
    return os.environ.get(HEAVY) == "all"
