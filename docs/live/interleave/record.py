"""One run of a program as a list of events, for a picture or a player; README.md documents the JSON."""

from __future__ import annotations

import dis
import json
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from types import CodeType, FrameType
from typing import Any

from interleave.explorer import EXPLORED
from interleave.points import Model
from interleave.run import Result, run
from interleave.scheduler import Limits, Replay, Scheduler, Thread

FORMAT = 1
LONGEST_VALUE = 120  #: characters of a value that is shown
MOST_LINES = 3_000
PID = "4321"  #: stands for the number of the process
_STOPS = ("preempt", "block", "end")  #: where a thread stops
_PLAIN = (int, float, str, bytes, bool, type(None))
#: What a reader wants to see of an object of the standard library: its class -> how to say it, by name of the class,
#: for a run has fresh copies of these modules.
_STATES: dict[str, Callable[[Any], str | None]] = {
    "threading.Event": lambda one: "set" if one._flag else "not set",
    "threading.Semaphore": lambda one: f"{one._value} free",
    "threading.BoundedSemaphore": lambda one: f"{one._value} free",
    "threading.Barrier": lambda one: f"{one._count} of {one._parties} there",
    "queue.Queue": lambda one: shown(list(one.queue)),
    "queue.LifoQueue": lambda one: shown(list(one.queue)),
    "queue.PriorityQueue": lambda one: shown(list(one.queue)),
    "collections.deque": lambda one: shown(list(one)),
}


def compact(data: dict[str, Any]) -> str:
    """What is written for another program, as text."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def shown(value: object, depth: int = 2) -> str | None:
    """A value as text; None for one that has no short text, or whose text would run code of the program."""
    kind = type(value)
    if kind in _PLAIN:
        text = repr(value)
    elif (say := _STATES.get(f"{kind.__module__}.{kind.__qualname__}")) is not None:
        try:
            text = say(value) or ""
        except AttributeError:  # its `__init__` is on its way
            return None
        if not text:
            return None
    elif depth and kind in (list, tuple, set, frozenset, dict):
        size = len(value)  # type: ignore[arg-type]
        if size > 12:
            return f"{kind.__name__} of {size}"
        if kind is dict:
            pairs = [(shown(k, 0), shown(v, depth - 1)) for k, v in list(value.items())]  # type: ignore[attr-defined]
            if any(k is None or v is None for k, v in pairs):
                return None
            text = "{" + ", ".join(f"{k}: {v}" for k, v in pairs) + "}"
        else:
            items = [shown(one, depth - 1) for one in value]  # type: ignore[attr-defined]
            if any(one is None for one in items):
                return None
            if kind in (set, frozenset):
                items.sort(key=str)
            inner = ", ".join(str(one) for one in items)
            ends = {list: "[]", tuple: "()", set: "{}", frozenset: "{}"}[kind]
            comma = "," if kind is tuple and size == 1 else ""
            text = ends[0] + inner + comma + ends[1] if size or kind in (list, tuple) else "set()"
    else:
        return None
    text = neutral(text)
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"


def neutral(text: str) -> str:
    """`text` without the number of this very process, which differs from run to run."""
    return re.sub(rf"\b{os.getpid()}\b", PID, text)


def variables_of(mapping: dict[str, Any]) -> dict[str, str]:
    """The variables that a reader wants to see: names without an underscore in front, with short values."""
    found = {}
    for name, value in list(mapping.items()):
        if not name.startswith("_"):
            text = shown(value)
            if text is not None:
                found[name] = text
    return found


@dataclass
class Recording:
    """One run, ready to be written."""

    result: Result
    threads: list[dict[str, Any]]
    events: list[list[Any]] = field(default_factory=list)
    choices: dict[int, int] = field(default_factory=dict)
    complete: bool = True  #: whether every line is in it

    def as_json(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "status": self.result.status,
            "says": self.result.sentence,
            "exit": self.result.code,
            "complete": self.complete,
            "choices": {str(number): index for number, index in self.choices.items()},
            "threads": self.threads,
            "events": self.events,
        }

    def text(self) -> str:
        return compact(self.as_json())


class _Lines:
    """Adds an event for each line, with the variables that changed; and where a thread stops, what it changed last."""

    def __init__(self, filename: str) -> None:
        self._filename = filename
        self._globals: dict[str, Any] = {}
        self._last_globals: dict[str, str] = {}
        self._last: dict[tuple[int, int], dict[str, str]] = {}
        self.lines = 0

    def start(self, scheduler: Scheduler, variables: dict[str, Any]) -> None:
        self._globals = variables
        note = scheduler.note

        def note_after_changes(kind: str, thread: Thread | None, *data: Any) -> None:
            if kind in _STOPS and thread is scheduler.current and not scheduler.over:
                self._note_changes(scheduler, kind)
            note(kind, thread, *data)

        scheduler.note = note_after_changes  # type: ignore[method-assign]

    def _note_changes(self, scheduler: Scheduler, kind: str) -> None:
        thread = scheduler.current
        if thread is None or self.lines > MOST_LINES:
            return
        frame = None if kind == "end" else self._frame()
        changed = self._changed(thread, frame)
        if changed:
            scheduler.note("change", thread, *changed)
        if kind == "preempt" and frame is not None and (used := _used(frame, self._last_globals)):
            scheduler.note("partway", thread, used)

    def line(self, scheduler: Scheduler, code: CodeType, line: int) -> None:
        thread = scheduler.current
        if thread is None or scheduler.over or code.co_filename != self._filename:
            return
        self.lines += 1
        if self.lines > MOST_LINES:
            return
        frame = self._frame()
        if frame is not None and code.co_name != "<module>" and frame.f_lasti <= _entry(code):
            mine = self._last[thread.number, id(frame)] = variables_of(frame.f_locals)
            scheduler.note("call", thread, code.co_name, mine)
        changed = self._changed(thread, frame)
        scheduler.note("line", thread, line, code.co_name, *changed)

    def _frame(self) -> FrameType | None:
        """The innermost frame of the program's own file."""
        frame: FrameType | None = sys._getframe(2)
        while frame is not None and frame.f_code.co_filename != self._filename:
            frame = frame.f_back
        return frame

    def _changed(
        self, thread: Thread, frame: FrameType | None
    ) -> tuple[dict[str, str | None], ...]:
        now = variables_of(self._globals)
        globals_changed = _difference(self._last_globals, now)
        self._last_globals = now
        if frame is None or frame.f_code.co_name == "<module>":
            return (globals_changed,) if globals_changed else ()
        key = (thread.number, id(frame))
        mine = variables_of(frame.f_locals)
        changed = _difference(self._last.get(key, {}), mine)
        self._last[key] = mine
        if changed:
            return (globals_changed, changed)
        return (globals_changed,) if globals_changed else ()


@lru_cache(maxsize=256)
def _entry(code: CodeType) -> int:
    """Where the first line of a function begins."""
    after = False
    for one in dis.get_instructions(code):
        if after:
            return one.offset
        after = one.opname == "RESUME"
    return -1


def _used(frame: FrameType, shared: dict[str, str]) -> list[str]:
    """The shared variables that the line where `frame` is interrupted has read or written already."""
    names = [
        str(one.argval)
        for one in dis.get_instructions(frame.f_code)
        if one.line_number == frame.f_lineno
        and one.offset < frame.f_lasti
        and (
            (one.opname in ("LOAD_GLOBAL", "STORE_GLOBAL") and one.argval in shared)
            or one.opname in ("LOAD_DEREF", "STORE_DEREF", "STORE_ATTR")
            or (one.opname == "LOAD_ATTR" and not (one.arg or 0) & 1)
        )
    ]
    return list(dict.fromkeys(names))


def _difference(before: dict[str, str], after: dict[str, str]) -> dict[str, str | None]:
    changed: dict[str, str | None] = {k: v for k, v in after.items() if before.get(k) != v}
    changed.update({name: None for name in before if name not in after})
    return changed


def record(
    source: str,
    filename: str = "main.py",
    choices: dict[int, int] | None = None,
    *,
    model: Model = "free",
    limits: Limits = EXPLORED,
    early_timers: bool = False,
) -> Recording:
    """Run `source` under the given choices and keep what happened.

    Args:
        source: The text of the program.
        filename: Its path.
        choices: Number of the choice -> index; the first option elsewhere. As `Outcome.choices` has them.
        model: The one that the choices were found under.
        limits: Where the run ends by itself.
        early_timers: As in `explore`.
    """
    lines = _Lines(filename)
    result = run(
        source,
        filename,
        strategy=Replay(choices or {}),
        model=model,
        limits=limits,
        fair=False,
        early_timers=early_timers,
        on_line=lines.line,
        on_start=lines.start,
    )
    threads = [{"name": name} for name in result.threads]
    recording = Recording(
        result, threads, choices=choices or {}, complete=lines.lines <= MOST_LINES
    )
    last = 0
    for event in result.events:
        moment = event.at // 1_000
        data = event.data
        if event.kind == "output":
            data = (data[0], neutral(data[1]))
        row: list[Any] = [moment - last, event.thread, event.kind, *data]
        last = moment
        recording.events.append(row)
    return recording
