"""Run one program under one schedule."""

from __future__ import annotations

import linecache
import os
import sys
import types
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import CodeType
from typing import Any, Literal

from interleave import process
from interleave.deadlock import Report
from interleave.events import Event
from interleave.points import Model, Points
from interleave.scheduler import Fifo, Halt, Limits, Observer, Scheduler, Strategy
from interleave.world import World

Status = Literal["ok", "deadlock", "budget"]
EPOCH_S = 1_700_000_000.0  #: what `time.time()` starts from


@dataclass(frozen=True)
class Result:
    """How a run went."""

    status: Status
    sentence: str  #: why it ended before the program did; empty if it did not
    code: int  #: the exit code
    stdout: str
    stderr: str
    events: list[Event]
    choices: list[int]  #: one index for each choice of the strategy
    deadlock: Report | None
    threads: list[str]  #: the names of all threads, by number
    steps: int
    switches: int
    virtual_s: float  #: seconds that passed on the virtual clock
    variables: dict[str, Any]  #: the program's global variables at its end

    @property
    def failure(self) -> str | None:
        """What went wrong, in a line; None if the program ended well."""
        if self.status != "ok":
            return self.status if self.status == "deadlock" else self.sentence
        if self.code or "Traceback (most recent call last)" in self.stderr:
            last = self.stderr.strip().splitlines()
            return last[-1] if last else f"exit {self.code}"
        return None


@lru_cache(maxsize=64)
def compiled(source: str, filename: str) -> CodeType:
    return compile(source, filename, "exec", dont_inherit=True)


def run(
    source: str,
    filename: str = "main.py",
    *,
    arguments: Sequence[str] = (),
    strategy: Strategy | None = None,
    model: Model = "interval",
    limits: Limits | None = None,
    seed: int = 0,
    fair: bool = True,
    early_timers: bool = False,
    clock: Literal["virtual", "hybrid"] = "virtual",
    epoch_s: float = EPOCH_S,
    observer: Observer | None = None,
    on_output: Callable[[int, str], None] | None = None,
    on_line: Callable[[Scheduler, CodeType, int], object] | None = None,
    on_start: Callable[[Scheduler, dict[str, Any]], object] | None = None,
    keep_variables: bool = False,
) -> Result:
    """Run the program `source` to its end, or to the end of its limits.

    Args:
        source: The text of the program.
        filename: Its path, for tracebacks; lines of this file are the program's.
        arguments: `sys.argv[1:]`.
        strategy: Who makes the choices; without it, nobody is interrupted and who waits longest runs.
        model: Where a thread may be interrupted; see `points`.
        limits: Where a run ends by itself.
        seed: What `random` starts from.
        fair: Give a lock to who has waited a millisecond for it, as CPython does; else to anybody.
        early_timers: Let a wait with a timeout end while others could still run.
        clock: `virtual`, or `hybrid`: real time, and what was slept through on top.
        epoch_s: Seconds since 1970 at the start.
        observer: Hears of each access to what threads share.
        on_output: Called with (1 or 2, text) for output as it comes.
        on_line: Called with the scheduler before each line of the program.
        on_start: Called with the scheduler and the program's global variables before the first line.
        keep_variables: Leave the global variables in the result.

    Raises:
        SyntaxError: `source` is no Python.
        RuntimeError: A program runs already: there is one at a time in a process.
    """
    if sys.modules.get("_thread") is not None and hasattr(sys.modules["_thread"], "_interleave"):
        raise RuntimeError("a program runs already")
    code = compiled(source, filename)
    scheduler = Scheduler(
        strategy or Fifo(),
        limits=limits or Limits(),
        epoch_s=epoch_s,
        fair=fair,
        early_timers=early_timers,
        clock=clock,
        observer=observer,
    )
    scheduler.on_output = on_output
    if linecache.cache.get(filename, (None, None, None))[2:3] != (source.splitlines(True),):
        linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    variables: dict[str, Any] = {}
    with World(scheduler, filename, arguments, seed) as world:
        hook = None if on_line is None else lambda code, line: on_line(scheduler, code, line)
        points = Points(scheduler, model, world.user_files, hook)
        vars(sys.modules["_thread"])["_interleave"] = True

        def main() -> None:
            module = types.ModuleType("__main__")
            vars(module).update(__file__=filename, __builtins__=__builtins__)
            sys.modules["__main__"] = module
            sys.path[:0] = [os.path.dirname(os.path.abspath(filename))]
            points.globals = vars(module)
            import threading

            points.watch(code)
            if not points.looks_at_threads:
                scheduler.ignored = threading._active_limbo_lock.identity  # type: ignore[attr-defined]
            if on_start is not None:
                on_start(scheduler, vars(module))
            _execute(scheduler, code, vars(module))
            threading._shutdown()  # type: ignore[attr-defined]
            process.run_exit_handlers()
            scheduler.leave()
            scheduler.finalizing = True
            points.forget()
            if keep_variables:
                variables.update(vars(module))
            else:
                _tear_down(vars(module))

        points.start()
        try:
            scheduler.run(main, points.refuse_everything)
        finally:
            points.stop()
        if observer is None:
            scheduler.events = [
                event._replace(data=(scheduler.namer.name(event.data[0]),))
                if event.kind in ("acquire", "release")
                else event
                for event in scheduler.events
            ]
        threads = [thread.called() for thread in scheduler.threads]
        if scheduler.over and scheduler.status == "ok":
            scheduler.sentence = ""
    outputs = [event for event in scheduler.events if event.kind == "output"]
    status: Any = scheduler.status
    return Result(
        status,
        scheduler.sentence,
        scheduler.code,
        "".join(event.data[1] for event in outputs if event.data[0] == 1),
        "".join(event.data[1] for event in outputs if event.data[0] == 2),
        scheduler.events,
        scheduler.choices,
        scheduler.report,
        threads,
        scheduler.steps,
        scheduler.switches,
        scheduler.now / 1e9,
        variables,
    )


def _execute(scheduler: Scheduler, code: CodeType, variables: dict[str, Any]) -> None:
    try:
        exec(code, variables)
    except SystemExit as end:
        if end.code is None:
            scheduler.code = 0
        elif isinstance(end.code, int):
            scheduler.code = end.code
        else:
            print(end.code, file=sys.stderr)
            scheduler.code = 1
    except Halt:
        raise
    except BaseException as error:
        scheduler.code = 1
        error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
        sys.excepthook(type(error), error, error.__traceback__)


def _tear_down(variables: dict[str, Any]) -> None:
    """Clear the globals in the order of the interpreter: names that begin with one underscore, then the rest."""
    private = [name for name in variables if name[:1] == "_" and name[:2] != "__"]
    public = [name for name in variables if name[:1] != "_"]
    for name in private + public:
        variables[name] = None
