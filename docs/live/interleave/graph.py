"""Every state that a small program can be in, and which thread leads from one to the next.

With it a reader picks the thread at each step without any runtime. States that nobody can tell apart are one.
"""

from __future__ import annotations

import dis
import itertools
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

from interleave.explorer import EXPLORED, Answer, explore
from interleave.points import Model
from interleave.process import program_frame
from interleave.record import FORMAT, compact, neutral, variables_of
from interleave.run import Result
from interleave.scheduler import Kind, Scheduler, Thread


@dataclass
class Graph:
    """The states and steps of a program."""

    answer: Answer
    states: list[dict[str, Any]] = field(default_factory=list)
    steps: list[list[int]] = field(default_factory=list)  #: [from, thread, to]
    ends: list[list[Any]] = field(default_factory=list)  #: [state, how the program has ended in it]

    def text(self) -> str:
        return compact(self.as_json())

    def as_json(self) -> dict[str, Any]:
        """Texts stand once, in `strings`; states refer to them by number, so that the whole stays small."""
        strings: dict[str, int] = {}

        def number(text: str) -> int:
            return strings.setdefault(text, len(strings))

        rows = []
        for state in self.states:
            threads = [
                [number(t["state"]), t["line"] or 0, number(t["waits"]), [number(x) for x in t["holds"]],
                 [[number(k), number(v)] for k, v in t["variables"].items()], t["columns"]]
                for t in state["threads"]
            ]  # fmt: skip
            rows.append(
                [
                    state["running"],
                    threads,
                    [[number(k), number(v)] for k, v in state["variables"].items()],
                    number(state["output"]),
                ]
            )
        ends = [[state, number(text)] for state, text in self.ends]
        return {
            "format": FORMAT,
            "model": self.answer.model,
            "says": self.answer.sentence(),
            "complete": self.answer.covered is None,
            "strings": list(strings),
            "states": rows,
            "steps": self.steps,
            "ends": ends,
        }


class _Builder:
    def __init__(self, filename: str) -> None:
        self._filename = filename
        self._numbers: dict[str, int] = {}
        self._edges: dict[tuple[int, int], int] = {}
        self._ends: dict[int, str] = {}
        self._last: tuple[int, int] | None = None
        self._globals: dict[str, Any] = {}
        self.states: list[dict[str, Any]] = []

    def visit(
        self, scheduler: Scheduler, options: Sequence[Thread], kind: Kind, index: int
    ) -> None:
        if not scheduler.choices and self._last is not None:
            self._last = None  # a new run
        running = scheduler.current.number if kind == "point" and scheduler.current else -1
        state = {
            "running": running,
            "threads": [self._thread(scheduler, thread) for thread in scheduler.threads],
            "variables": self._variables(scheduler),
            "output": neutral("".join(e.data[1] for e in scheduler.events if e.kind == "output")),
        }
        number = self._number(state, [self._offset(scheduler, t) for t in scheduler.threads])
        self._last = (number, options[index].number)

    def _number(self, state: dict[str, Any], offsets: list[int]) -> int:
        """The number of a state, to which the last step has led."""
        key = json.dumps([state, offsets])
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self.states)
            self.states.append(state)
        if self._last is not None:
            self._edges[self._last] = number
        return number

    def ended(self, result: Result) -> None:
        """A run has come to its end: threads have ended, or wait for ever."""
        waits = {one.thread: one for one in result.deadlock.waits} if result.deadlock else {}
        threads: list[dict[str, Any]] = []
        for name in result.threads:
            wait = waits.get(name)
            threads.append(
                {
                    "state": "blocked" if wait else "done",
                    "line": wait and wait.line,
                    "waits": wait.waits_for if wait else "",
                    "holds": list(wait.holds) if wait else [],
                    "variables": {},
                    "columns": [],
                }
            )
        state = {
            "running": -1,
            "threads": threads,
            "variables": variables_of(self._globals),
            "output": neutral(result.stdout),
        }
        self._ends[self._number(state, [])] = result.failure or "ok"
        self._last = None

    def _frame(self, scheduler: Scheduler, thread: Thread) -> FrameType | None:
        frame = program_frame(sys._getframe(1) if thread is scheduler.current else thread.frame)
        while frame is not None and frame.f_code.co_filename != self._filename:
            frame = frame.f_back
        return frame

    def _offset(self, scheduler: Scheduler, thread: Thread) -> int:
        frame = self._frame(scheduler, thread) if thread.state != "done" else None
        return -1 if frame is None else frame.f_lasti

    def _variables(self, scheduler: Scheduler) -> dict[str, str]:
        frame = self._frame(scheduler, scheduler.threads[0])
        if frame is not None:
            self._globals = frame.f_globals
        return variables_of(self._globals)

    def _thread(self, scheduler: Scheduler, thread: Thread) -> dict[str, Any]:
        frame = self._frame(scheduler, thread) if thread.state != "done" else None
        local = {}
        if frame is not None and frame.f_code.co_name != "<module>":
            local = variables_of(frame.f_locals)
        return {
            "state": thread.state,
            "line": None if frame is None else frame.f_lineno,
            "waits": (thread.waits_for or "") if thread.state == "blocked" else "",
            "holds": [scheduler.namer.name(lock) for lock in thread.held],
            "variables": local,
            "columns": [] if frame is None else _columns(frame),
        }

    def graph(self, answer: Answer) -> Graph:
        steps = [[a, thread, b] for (a, thread), b in self._edges.items()]
        ends = [[state, text] for state, text in self._ends.items()]
        return Graph(answer, self.states, steps, ends)


def _columns(frame: FrameType) -> list[int]:
    """Which part of its line runs next: its first and last column, and 1 if it is set; empty if it is no part of
    one line."""
    code, at = frame.f_code, frame.f_lasti
    line, last, first, end = next(itertools.islice(code.co_positions(), at // 2, None))
    if line is None or line != last or first is None or end is None:
        return []
    return [first, end, int(dis.opname[code.co_code[at]].startswith("STORE"))]


def _outcome(result: Result) -> str:
    return result.stdout if result.failure is None else result.failure


def graph(
    source: str,
    filename: str = "main.py",
    *,
    model: Model = "free",
    bound: int | None = None,
    schedules: int = 100_000,
    cpu_s: float = 60.0,
    early_timers: bool = False,
) -> Graph:
    """The states of `source` and the steps between them, within `bound` pre-emptions (None: all of them).

    For two threads the whole; for three, two pre-emptions are what a page can carry.
    """
    builder = _Builder(filename)
    answer = explore(
        source,
        filename,
        model=model,
        bound=bound,
        schedules=schedules,
        cpu_s=cpu_s,
        limits=EXPLORED,
        early_timers=early_timers,
        outcome=_outcome,  # asking for it keeps the global variables as they are at the end
        visit=builder.visit,
        ended=builder.ended,
    )
    return builder.graph(answer)
