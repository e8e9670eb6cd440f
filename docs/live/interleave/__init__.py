"""Run a program with threads, unmodified, under schedules that one chooses. README.md, one folder up, says how."""

import sys

# What it replaces in `threading` and `_thread` is that of 3.13.
if sys.version_info < (3, 13):  # noqa: UP036
    raise ImportError(f"interleave needs CPython 3.13 or later; this is {sys.version.split()[0]}")

from interleave.run import Result, run
from interleave.scheduler import Fifo, Hostile, Limits, Replay

__all__ = ["Fifo", "Hostile", "Limits", "Replay", "Result", "run"]
