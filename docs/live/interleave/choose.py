"""Choose the runs of a program that are worth a picture, and record them."""

from __future__ import annotations

from typing import Any

from interleave.explorer import EXPLORED, explore
from interleave.graph import graph
from interleave.points import Model
from interleave.record import record
from interleave.run import Result, run
from interleave.scheduler import Fifo

DEADLOCK = "deadlock"
#: Schedules that are tried in search of a run. A number, not a time: every machine chooses the same.
MOST_SCHEDULES = 2_000
#: Waits that are no meeting of two threads: each run of the program has them.
_ALONE = (
    "the start of",
    "the end of",
    "work for the pool",
    "threads that are",
    "the threads of",
    "sleep(",
)
#: A graph is for programs with so many threads besides the main one, and has no more states than a page can carry.
MOST_THREADS, MOST_STATES = 3, 900


def shows(result: Result, wanted: str) -> bool:
    """Whether a run has the line of output `wanted`, or ends in the deadlock that it names."""
    if wanted == DEADLOCK:
        return result.status == DEADLOCK
    return wanted in (result.stdout + result.stderr).splitlines()


def _rank(result: Result, meet: bool) -> tuple[int, ...]:
    """The less the better: threads meet if they are to, then few interruptions, few switches, few events."""
    meets = any(e.kind == "block" and not e.data[0].startswith(_ALONE) for e in result.events)
    interrupted = [e for e in result.events if e.kind == "preempt"]
    return (
        int(meet and not meets),
        len(interrupted),
        result.switches,
        len(result.events),
    )


def runs(
    source: str,
    filename: str = "main.py",
    *,
    works: str = "",
    breaks: str = "",
    model: Model = "free",
    bound: int = 2,
    states: bool = False,
) -> dict[str, Any]:
    """Recordings by name, `works` and `breaks`, and if `states` is set the state graph.

    Args:
        source: The text of the program.
        filename: Its path.
        works: A line of output of the run that works; without it, what an undisturbed run prints.
        breaks: The same of the run that goes wrong, or `deadlock`; without it there is none.
        model: Where threads are switched.
        bound: Pre-emptions at most.
        states: Add every state that the program can be in, if these are few.

    Raises:
        LookupError: No schedule within the bound shows what is wanted.
    """
    plain = run(source, filename, strategy=Fifo(), model=model, limits=EXPLORED, fair=False)
    wanted = {"works": works, "breaks": breaks}
    if not works and not breaks:
        wanted = {"works" if plain.failure is None else "breaks": ""}
    wanted = {name: line for name, line in wanted.items() if line or name == "works" or not works}
    found: dict[str, Any] = {}
    # A timeout that comes early is a pre-emption that looks odd in a picture: only where it is needed.
    for early in (False, True):
        search = _Search({n: line for n, line in wanted.items() if n not in found}, plain)
        answer = explore(
            source,
            filename,
            model=model,
            bound=bound,
            schedules=MOST_SCHEDULES,
            cpu_s=600,
            early_timers=early,
            ended=search.ended,
        )
        for name, (_, choices) in search.best.items():
            made = record(source, filename, choices, model=model, early_timers=early)
            found[name] = made.as_json() | {"early": early}
        if len(found) == len(wanted):
            break
    else:
        missing = next(name for name in wanted if name not in found)
        raise LookupError(
            f"no run {missing}: none of {answer.sentence()} shows {wanted[missing]!r}"
        )
    everything: dict[str, Any] = {"model": model, "runs": found}
    threads = max(len(one["threads"]) for one in found.values()) - 1
    if states and threads <= MOST_THREADS:
        whole = None if threads <= 2 else 2
        made_graph = graph(
            source,
            filename,
            model=model,
            bound=whole,
            schedules=MOST_SCHEDULES,
            cpu_s=600,
            early_timers=True,
        )
        if made_graph.answer.exhausted and len(made_graph.states) <= MOST_STATES:
            everything["graph"] = made_graph.as_json()
    return everything


class _Search:
    """Looks at every run of an exploration, and keeps the choices of the best of each kind that is wanted."""

    def __init__(self, wanted: dict[str, str], plain: Result) -> None:
        self._wanted, self._plain = wanted, plain
        self.best: dict[str, tuple[tuple[int, ...], dict[int, int]]] = {}

    def ended(self, result: Result) -> None:
        for name, line in self._wanted.items():
            if not self._fits(name, line, result):
                continue
            rank = _rank(result, meet=name == "works")
            if name not in self.best or rank < self.best[name][0]:
                self.best[name] = (
                    rank,
                    {n: index for n, index in enumerate(result.choices) if index},
                )

    def _fits(self, name: str, line: str, result: Result) -> bool:
        if line:
            return shows(result, line)
        if name == "works":
            return result.failure is None and result.stdout == self._plain.stdout
        return result.failure == self._plain.failure
