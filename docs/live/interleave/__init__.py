"""Run a program with threads, unmodified, under schedules that one chooses. README.md, one folder up, says how."""

from interleave.run import Result, run
from interleave.scheduler import Fifo, Hostile, Limits, Replay

__all__ = ["Fifo", "Hostile", "Limits", "Replay", "Result", "run"]
