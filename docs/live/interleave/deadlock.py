"""Say who waits for what when nobody can run."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from interleave.names import Namer
from interleave.primitives import Lockable, _ThreadHandle
from interleave.scheduler import Scheduler, Thread


@dataclass(frozen=True)
class Wait:
    """One thread that waits for ever."""

    thread: str
    daemon: bool
    waits_for: str
    line: int | None  #: of the program, where it waits
    held_by: str | None  #: the thread that has what it waits for
    holds: tuple[str, ...]  #: the locks that it has

    def text(self) -> str:
        return (
            f"{self.thread}{' (daemon)' if self.daemon else ''} waits for {self.waits_for}"
            + (f" at line {self.line}" if self.line else "")
            + (f", held by {self.held_by}" if self.held_by else "")
            + (f"; it holds {', '.join(self.holds)}" if self.holds else "")
        )


@dataclass(frozen=True)
class Report:
    """Every thread that waits, and those that wait for each other."""

    waits: tuple[Wait, ...]
    cycle: tuple[str, ...]  #: each waits for the next one, the last for the first; empty if none do

    def text(self) -> str:
        lines = ["deadlock: every thread waits", *(f"  {wait.text()}" for wait in self.waits)]
        if self.cycle:
            lines.append(f"  cycle: {' -> '.join([*self.cycle, self.cycle[0]])}")
        return "\n".join(lines)

    def as_json(self) -> dict[str, Any]:
        return {"waits": [asdict(wait) for wait in self.waits], "cycle": list(self.cycle)}


def report(run: Scheduler) -> Report:
    """What each waiting thread of `run` waits for."""
    namer: Namer = run.namer
    waiting = [t for t in run.threads if t.state == "blocked" and not t.hidden]
    needs = {thread: _needed(thread) for thread in waiting}
    waits = tuple(
        Wait(
            thread.called(),
            thread.daemon,
            thread.waits_for or "something",
            thread.wait_line,
            holder.called()
            if (holder := needs[thread]) is not None and isinstance(thread.blocked_on, Lockable)
            else None,
            tuple(namer.name(lock) for lock in thread.held),
        )
        for thread in waiting
    )
    return Report(waits, tuple(t.called() for t in _cycle(needs)))


def _needed(thread: Thread) -> Thread | None:
    """Who has to do something for `thread` to go on, where that can be told."""
    on = thread.blocked_on
    if isinstance(on, Lockable) and on.made is not None and on.made.shown:
        return on.holder
    if isinstance(on, _ThreadHandle):
        return on.thread
    return None


def _cycle(needs: dict[Thread, Thread | None]) -> list[Thread]:
    for start in needs:
        path: list[Thread] = []
        thread: Thread | None = start
        while thread is not None and thread in needs and thread not in path:
            path.append(thread)
            thread = needs[thread]
        if thread is not None and thread in path:
            return path[path.index(thread) :]
    return []
