"""Try the schedules of a program: those without a pre-emption first, then those with one, with two, and so on.

A schedule is a list of choices. Each run follows a list as far as it goes, and its strategy's first option from there
on; at each choice that it came to, another option makes another list. A run is cut where it comes to a state in which
an earlier one has been: *happens-before caching*. A state is, for each thread, what it has touched and in which order
with what others did to the same things; what comes after is then the same. Since lists with fewer pre-emptions are
tried first, an earlier visit had at least as many left.
"""

from __future__ import annotations

import functools
import heapq
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from types import CodeType
from typing import Any

from interleave.points import Model
from interleave.reduction import Reduction
from interleave.run import Result, run
from interleave.scheduler import LOOKS, Access, Kind, Limits, Replay, Scheduler, Thread

#: A program that is explored is small: one that runs on and on ends soon.
EXPLORED = Limits(steps=20_000, virtual_s=3_600, threads=50, output=20_000)
_NOTHING = bytes(16)


@dataclass
class Outcome:
    """One way for the program to end."""

    text: str  #: its failure, or what it printed
    failed: bool
    stdout: str  #: what it printed, with or without a failure
    schedules: int  #: of those that were run, how many end so
    pre_emptions: int  #: of the first of them; none has fewer
    choices: dict[int, int]  #: that lead to it: number of the choice -> index; 0 elsewhere


@dataclass
class Answer:
    """What an exploration found, and what it covered."""

    model: Model
    bound: int | None  #: pre-emptions at most; None for any number
    schedules: int = 0  #: run to their end
    cut: int = 0  #: ended early, in a state seen before
    covered: (
        int | None
    ) = -1  #: every schedule with this many pre-emptions was tried; None: every schedule
    pending: int = 0  #: lists of choices left when the budget was used up
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    cpu_s: float = 0.0

    @property
    def exhausted(self) -> bool:
        """Whether every schedule within the bound was tried."""
        return self.pending == 0

    @property
    def failures(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes.values() if outcome.failed]

    @property
    def first_failure(self) -> Outcome | None:
        """The failure that needs the fewest pre-emptions, then the fewest choices."""
        return min(
            self.failures,
            key=lambda one: (one.pre_emptions, max(one.choices, default=0)),
            default=None,
        )

    def sentence(self) -> str:
        """What was covered, for a page: model and bound are always named."""
        model = {
            "free": "switching at any instruction",
            "gil": "switching where CPython with the GIL may",
        }.get(self.model, f"switching at each {self.model}")
        runs = (
            f"{self.schedules:,} different schedules run, {self.cut:,} found to be like one of them"
        )
        if self.covered is None:
            return f"every schedule, {model} ({runs})"
        if self.covered < 0:
            return f"part of the schedules without a pre-emption, {model} ({runs}; the budget ended it)"
        bound = {0: "no pre-emption", 1: "at most 1 pre-emption"}.get(
            self.covered, f"at most {self.covered} pre-emptions"
        )
        rest = (
            ""
            if self.exhausted
            else f"; of those with more, the budget left {self.pending:,} untried"
        )
        return f"every schedule with {bound}, {model} ({runs}{rest})"


class _Histories:
    """For each thread a digest of what it touched, with what others had done to the same thing before."""

    def __init__(self) -> None:
        self._writes: dict[object, bytes] = {}
        self._reads: dict[object, list[bytes]] = {}
        self._names: dict[object, bytes] = {}
        self.scheduler: Scheduler | None = None
        self.ignored: object = None

    def access(self, thread: Thread, name: object, access: Access) -> None:
        if name == self.ignored:
            return
        write = access not in LOOKS
        label = self._names.get(name)
        if label is None:
            label = self._names[name] = repr(name).encode()
        digest = blake2b(label, digest_size=16)
        digest.update(b"w" if write else b"r")
        digest.update(thread.history or _NOTHING)
        if name == "items":
            # Any container: it may be each of those that have a name.
            for one in [
                one for one in self._writes if isinstance(one, tuple) and one[0] == "items"
            ]:
                digest.update(self._names[one] + self._writes[one])
                if write:
                    del self._writes[one]
            if write:
                for one in [o for o in self._reads if isinstance(o, tuple) and o[0] == "items"]:
                    digest.update(b"".join(sorted(self._reads.pop(one))))
        elif isinstance(name, tuple) and name[0] == "items":
            digest.update(self._writes.get("items", _NOTHING))
            if write:
                digest.update(b"".join(sorted(self._reads.get("items", ()))))
        digest.update(self._writes.get(name, _NOTHING))
        if write:
            digest.update(b"".join(sorted(self._reads.pop(name, ()))))
        thread.history = after = digest.digest()
        if write:
            self._writes[name] = after
        else:
            self._reads.setdefault(name, []).append(after)

    def pause(self) -> None:
        """A history has no steps."""

    leave = pause


class _Guide:
    """The strategy of one run of an exploration."""

    def __init__(self, prefix: bytes, seen: set[bytes] | None, used: int) -> None:
        self._prefix, self._seen = prefix, seen
        self.used = used
        self.taken = bytearray()
        self.options: list[tuple[int, int]] = []  #: how many, and from which one on they cost
        self.cut = False
        self.scheduler: Scheduler | None = None
        self.visit: Callable[[Scheduler, Sequence[Thread], Kind, int], None] | None = None

    def choose(self, options: Sequence[Thread], kind: Kind) -> int:
        number = len(self.taken)
        scheduler = self.scheduler
        assert scheduler is not None
        if number < len(self._prefix):
            index = self._prefix[number]
            if index >= len(options):
                raise RuntimeError("the program does not do the same under the same schedule")
        else:
            index = 0
            if self._seen is not None:
                key = self._state(scheduler, kind)
                if key in self._seen:
                    self.cut = True
                    if self.visit is not None:
                        self.visit(scheduler, options, kind, 0)  # the step that led here
                    scheduler.stop("seen before", "cut")
                self._seen.add(key)
        able = sum(one.state != "blocked" for one in options)  # without its timer
        costs = 1 if kind == "point" else max(1, able)
        self.options.append((len(options), costs))
        self.taken.append(index)
        if self.visit is not None:
            self.visit(scheduler, options, kind, index)
        return index

    def _state(self, scheduler: Scheduler, kind: Kind) -> bytes:
        digest = blake2b(kind.encode(), digest_size=16)
        current = scheduler.current
        digest.update(bytes([current.number if kind == "point" and current is not None else 255]))
        for thread in scheduler.threads:
            digest.update(thread.history or _NOTHING)
            digest.update(thread.state[:2].encode())
        for when, _, thread, timer in sorted(scheduler.timers, key=lambda one: one[:2]):
            if timer == thread.timer:
                left = "" if scheduler.early_timers else when - scheduler.now
                digest.update(f"{left}:{thread.number}".encode())
        return digest.digest()


def explore(
    source: str,
    filename: str = "main.py",
    *,
    model: Model = "free",
    bound: int | None = 2,
    schedules: int = 100_000,
    cpu_s: float = 60.0,
    stop_at_failure: bool = False,
    reduce: bool = True,
    early_timers: bool = False,
    limits: Limits = EXPLORED,
    outcome: Callable[[Result], str] | None = None,
    visit: Callable[[Scheduler, Sequence[Thread], Kind, int], None] | None = None,
    ended: Callable[[Result], None] | None = None,
) -> Answer:
    """Try every schedule of `source` with at most `bound` pre-emptions.

    Args:
        source: The text of the program.
        filename: Its path, for tracebacks.
        model: Where a thread may be interrupted: `free` (any instruction) or `gil`.
        bound: Pre-emptions at most; None tries every schedule, which ends for very small programs only.
        schedules: Budget: runs at most.
        cpu_s: Budget: seconds of processor time at most.
        stop_at_failure: End with the first failure.
        reduce: Cut a run that comes to a state seen before.
        early_timers: A wait with a timeout may end while others could run; that counts as a pre-emption.
        limits: Where a single run ends.
        outcome: What counts as the outcome of a run; without it, its failure, or what it printed.
        visit: Called with scheduler, options, kind and index for each choice.
        ended: Called with the result of each run that was not cut.
    """
    answer = Answer(model, bound)
    if bound is None and reduce and visit is None:
        return _every_schedule(
            answer,
            functools.partial(
                run,
                source,
                filename,
                model=model,
                limits=limits,
                fair=False,
                early_timers=early_timers,
                keep_variables=outcome is not None,
            ),
            schedules,
            cpu_s,
            stop_at_failure,
            outcome,
            ended,
        )
    seen: set[bytes] | None = set() if reduce else None
    queue: list[tuple[int, int, bytes]] = [(0, 0, b"")]
    sequence = 0
    began = time.process_time()
    while queue:
        used, _, prefix = queue[0]
        over = answer.schedules + answer.cut >= schedules or time.process_time() - began > cpu_s
        if over or (stop_at_failure and answer.failures):
            break
        heapq.heappop(queue)
        answer.covered = used - 1
        guide = _Guide(prefix, seen, used)
        guide.visit = visit
        histories = _Histories()

        def begin(
            scheduler: Scheduler,
            _: dict[str, Any],
            guide: _Guide = guide,
            histories: _Histories = histories,
        ) -> None:
            guide.scheduler = scheduler
            histories.ignored = scheduler.ignored

        result = run(
            source,
            filename,
            strategy=guide,
            model=model,
            limits=limits,
            fair=False,
            early_timers=early_timers,
            observer=histories if reduce else None,
            on_start=begin,
            keep_variables=outcome is not None,
        )
        if guide.cut:
            answer.cut += 1
        else:
            answer.schedules += 1
            _note(answer, result, guide.taken, used, outcome)
            if ended is not None:
                ended(result)
        for number in range(len(prefix), len(guide.taken)):
            count, costs = guide.options[number]
            for other in range(1, count):
                spent = used + (other >= costs)
                if bound is None or spent <= bound:
                    sequence += 1
                    heapq.heappush(
                        queue, (spent, sequence, bytes(guide.taken[:number]) + bytes([other]))
                    )
    answer.pending = len(queue)
    if not queue:
        answer.covered = bound
    elif queue:
        answer.covered = queue[0][0] - 1
    answer.cpu_s = time.process_time() - began
    return answer


def _every_schedule(
    answer: Answer,
    once: Callable[..., Result],
    schedules: int,
    cpu_s: float,
    stop_at_failure: bool,
    outcome: Callable[[Result], str] | None,
    ended: Callable[[Result], None] | None,
) -> Answer:
    """As `explore` without a bound: one schedule of each kind."""
    tree = Reduction(answer.model)
    began = time.process_time()
    while True:
        result = once(
            strategy=tree, observer=tree, on_start=lambda scheduler, _: tree.begin(scheduler)
        )
        if tree.cut:
            answer.cut += 1
        else:
            answer.schedules += 1
            _note(answer, result, tree.taken, tree.pre_emptions, outcome)
            if ended is not None:
                ended(result)
        more = tree.next()
        answer.cpu_s = time.process_time() - began
        if not more:
            answer.covered = None
            return answer
        over = answer.schedules + answer.cut >= schedules or answer.cpu_s > cpu_s
        if over or result.status == "budget" or (stop_at_failure and answer.failures):
            answer.pending = 1 + tree.pending
            return answer


def _note(
    answer: Answer,
    result: Result,
    taken: Sequence[int],
    used: int,
    outcome: Callable[[Result], str] | None,
) -> None:
    failure = result.failure
    if outcome is not None:
        key = text = outcome(result)
    else:
        text = result.stdout if failure is None else failure
        key = text if failure is None else result.stdout + failure
    choices = {number: index for number, index in enumerate(taken) if index}
    known = answer.outcomes.get(key)
    if known is None:
        answer.outcomes[key] = Outcome(text, failure is not None, result.stdout, 1, used, choices)
        return
    known.schedules += 1
    if (used, max(choices, default=0)) < (known.pre_emptions, max(known.choices, default=0)):
        known.pre_emptions, known.choices = used, choices


def replay(
    source: str,
    choices: dict[int, int],
    filename: str = "main.py",
    *,
    model: Model = "free",
    **options: Any,
) -> Result:
    """Run `source` once more under the schedule of an `Outcome`."""
    given: dict[str, Any] = {"fair": False, "limits": EXPLORED} | options
    return run(source, filename, strategy=Replay(choices), model=model, **given)


def narrate(
    source: str,
    choices: dict[int, int],
    filename: str = "main.py",
    *,
    model: Model = "free",
    **options: Any,
) -> str:
    """The schedule line by line: which thread runs which line, from the top of the page to the bottom."""
    lines = source.splitlines()
    told: list[str] = []
    last: list[int] = [-1]

    def on_line(scheduler: Scheduler, code: CodeType, line: int) -> None:
        thread = scheduler.current
        if thread is None or code.co_filename != filename or scheduler.over:
            return
        if code.co_name == "<module>" and len(scheduler.threads) == 1:
            return
        if thread.number != last[0]:
            last[0] = thread.number
            told.append(f"{thread.called()}:")
        told.append(f"  {line:>3}  {lines[line - 1].strip()}")

    result = replay(source, choices, filename, model=model, on_line=on_line, **options)
    end = result.sentence or result.failure or "the program ends"
    return "\n".join([*told, end])


def as_json(answer: Answer) -> str:
    """The answer for another program: what was covered, and the outcomes with their choices."""
    return json.dumps(
        {
            "model": answer.model,
            "covered": answer.covered,
            "exhausted": answer.exhausted,
            "schedules": answer.schedules,
            "cut": answer.cut,
            "says": answer.sentence(),
            "outcomes": [
                {
                    "text": one.text,
                    "failed": one.failed,
                    "stdout": one.stdout,
                    "schedules": one.schedules,
                    "preEmptions": one.pre_emptions,
                    "choices": {str(number): index for number, index in one.choices.items()},
                }
                for one in answer.outcomes.values()
            ],
        },
        ensure_ascii=False,
        indent=1,
    )
