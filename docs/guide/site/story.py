"""A recorded run as a short story: who does what, step by step, and how everything stands after each step.

The lanes picture draws it, the player walks through it. A step is what one thread does with one line of its program,
until it has done it or has to stop. What nothing comes of is left out: the lines before the first thread is started,
heads of loops, a `join` that does not wait.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import Any, Literal

State = Literal["unborn", "ready", "runs", "waits", "ended"]
#: What happened in a step: its kind, and the names it speaks of.
Effect = tuple[str, ...]

#: Lines that say nothing by themselves.
_DULL = re.compile(
    r"(?:while True|try|else|finally|for|with|def|class|global|nonlocal|pass|return$|break|continue)\b"
)
_COMMENT = re.compile(r"\s+#.*$")
_ASSIGNED = re.compile(r"(\w+) [-+*|]?= ")
#: A lock inside the standard library has no name in the program, but its kind and a number: `lock 1`.
_INNER = re.compile(r"(?:\w+ )?r?lock \d+")
_HAS_LOCK = re.compile(r"\br?lock\s*=")
_UNDONE = ("interrupted", "stopped", "waits")  #: the line is not done yet
START, END = "the start of ", "the end of "
#: Waits that are no meeting of two threads: nobody calls the waking of such a thread an event.
ALONE = (END, "sleep(", "threads that", "the threads of", "work for the pool")
#: Names of threads and processes that a pool makes.
_POOLED = re.compile(r"Pool|^(?:Fork|Spawn|ForkServer)Process-")
IDLE = "work for the pool"  #: what no line of the program waits for
LONG = 24  #: steps: of a longer story those without an effect are left out


@dataclass
class Thread:
    """How a thread stands."""

    name: str
    state: State = "unborn"
    line: int = 0  #: that it runs next, or stops in; 0: none
    waits: str = ""
    holds: tuple[str, ...] = ()
    variables: dict[str, str] = field(default_factory=dict)


@dataclass
class Moment:
    """How everything stands between two steps."""

    threads: list[Thread]
    variables: dict[str, str]
    output: str


@dataclass
class Step:
    thread: int  #: -1: nobody can go on
    code: str
    effects: list[Effect]
    after: Moment
    leaves: bool = (
        False  #: the end of a `with` block, which Python counts to the line where it begins
    )
    decisive: bool = False
    at_ms: int = 0  #: since the first step

    def has(self, kind: str) -> bool:
        return any(effect[0] == kind for effect in self.effects)


@dataclass
class Story:
    name: str  #: works, breaks
    first: Moment  #: before the first step
    steps: list[Step]
    real: bool = False  #: of real processes, which run side by side; else one thread runs at a time

    @property
    def moments(self) -> list[Moment]:
        return [self.first, *(step.after for step in self.steps)]


def tell(name: str, recording: dict[str, Any], source: str) -> Story:
    """The story of a recorded run of the program `source`."""
    teller = _Teller(recording["threads"], source, recording.get("real", False))
    for microseconds, thread, kind, *data in recording["events"]:
        teller.now += microseconds
        if take := getattr(teller, f"take_{kind}", None):
            take(thread, *data)
    story = teller.end(name)
    _mark_decisive(story, recording)
    return story


class _Teller:
    """Takes one event after the other."""

    def __init__(self, threads: list[dict[str, str]], source: str, real: bool) -> None:
        self.now = self._began = 0  #: microseconds
        self._real = real
        self._lines = source.splitlines()
        self._inner = re.compile("$^") if _HAS_LOCK.search(source) else _INNER
        self._now = Moment([Thread(one["name"]) for one in threads], {}, "")
        self._own: dict[tuple[int, str], dict[str, str]] = {}  #: variables of a thread's function
        #: of the step that is on its way, by thread; and what it has printed, by thread and stream
        self._effects: dict[int, list[Effect]] = defaultdict(list)
        self._printed: dict[tuple[int, int], str] = defaultdict(str)
        self._partway: tuple[str, ...] = ()
        self._arguments: dict[int, list[Effect]] = {}
        self._inside: set[tuple[int, int]] = set()  #: `with` blocks: thread, line
        self._slept: set[int] = set()  #: threads that go on after a wait that needs no word
        self._late: set[int] = set()  #: threads whose time is up
        self._joined: set[int] = set()  #: threads that have waited for another one's end
        self._first: Moment | None = None
        self._steps: list[Step] = []

    def end(self, name: str) -> Story:
        for number, thread in enumerate(self._now.threads):
            if thread.state == "runs":
                self._step(number, thread.line)
        if len(self._steps) > LONG:
            self._shorten()
        moments = [self._first or self._copy(), *(step.after for step in self._steps)]
        # A variable that keeps its value is no news, unless it is the function's own.
        for name_ in {one for moment in moments for one in moment.variables}:
            if len({moment.variables.get(name_) for moment in moments}) == 1:
                for moment in moments:
                    moment.variables.pop(name_)
        return Story(name, moments[0], self._steps, self._real)

    def _shorten(self) -> None:
        steps, self._steps = self._steps, []
        for step in steps:
            if step.effects or not self._steps:
                self._steps.append(step)
            else:
                self._steps[-1].after = step.after

    def _copy(self) -> Moment:
        threads = [replace(one, variables=dict(one.variables)) for one in self._now.threads]
        return Moment(threads, dict(self._now.variables), self._now.output)

    def _step(self, number: int, line: int, *also: Effect) -> None:
        """A thread has done what it does now with a line: a step, if it says something."""
        effects = self._effects.pop(number, [])
        for stream in (1, 2):
            lines = self._printed.pop((number, stream), "").rstrip("\n").splitlines()
            effects += [("prints", one) for one in (lines if stream == 1 else lines[-1:])]
        effects += also
        code = self._lines[line - 1].strip() if 0 < line <= len(self._lines) else ""
        code = _COMMENT.sub("", code)
        done = not any(one[0] in _UNDONE for one in effects)
        leaves = code.startswith("with ") and (number, line) in self._inside
        if code.startswith("with ") and done:
            self._inside ^= {(number, line)}
        slept = number in self._slept
        self._slept.discard(number)
        if self._first is None:
            return
        if (target := _ASSIGNED.match(code)) and done:
            effects += self._same(number, target[1], effects)
        dull = number == 0 or not code or slept or leaves or _DULL.match(code)
        if effects or not dull:
            at_ms = (self.now - self._began) // 1_000
            self._steps.append(Step(number, code, effects, self._copy(), leaves, at_ms=at_ms))
        else:
            self._stand()

    def _same(self, number: int, name: str, effects: list[Effect]) -> list[Effect]:
        """A variable that was set to the value that it had."""
        if any(one[0] in ("sets", "adds") and one[1] == name for one in effects):
            return []
        known = self._now.threads[number].variables | self._now.variables
        return [("sets", name, known[name])] if name in known else []

    def _stand(self) -> None:
        """How everything stands has changed without a step."""
        if self._steps:
            self._steps[-1].after = self._copy()

    # Events, as docs/live/README.md lists them

    def take_new(self, number: int, maker: int) -> None:
        if number:
            if self._first is None:
                self._first, self._began = self._copy(), self.now
                self._effects.clear()
            self._now.threads[number].state = "ready"
            self._effects[maker].append(("starts", self._now.threads[number].name))

    def take_run(self, number: int) -> None:
        for thread in self._now.threads:
            if thread.state == "runs" and not self._real:
                thread.state = "ready"
        self._now.threads[number].state = "runs"
        self._now.threads[number].waits = ""
        if number in self._late:
            self._late.discard(number)
            self._effects[number].append(("late",))

    def take_call(self, number: int, function: str, variables: dict[str, str]) -> None:
        self._own[number, function] = dict(variables)
        if _POOLED.search(self._now.threads[number].name):  # which task it is
            self._arguments[number] = [("sets", *one) for one in variables.items()]

    def take_line(self, number: int, line: int, function: str, *changed: dict[str, Any]) -> None:
        if function.startswith("<") and function != "<module>":
            return  # of a lambda or a generator, inside a line
        thread = self._now.threads[number]
        self.take_change(number, *changed)
        if function != "<module>":
            thread.variables = self._own.setdefault((number, function), {})
        before, thread.line = thread.line, line
        if before:
            self._step(number, before)
        else:  # its first one: nothing is done yet
            self._effects.pop(number, None)
            self._stand()
        self._effects[number] += self._arguments.pop(number, [])

    def take_change(self, number: int, *changed: dict[str, Any]) -> None:
        targets = (self._now.variables, self._now.threads[number].variables)
        for target, values in zip(targets, changed, strict=False):
            for name, value in values.items():
                if value is None:
                    target.pop(name, None)
                    continue
                before, target[name] = target.get(name, ""), value
                if before[:1] == value[:1] == "[" and value.startswith(before[:-1]):
                    added = value[len(before) - 1 : -1].removeprefix(", ")
                    self._effects[number].append(("adds", name, added))
                else:
                    self._effects[number].append(("sets", name, value))

    def take_output(self, number: int, stream: int, text: str) -> None:
        self._now.output += text
        self._printed[number, stream] += text

    def take_acquire(self, number: int, lock: str) -> None:
        if not self._inner.fullmatch(lock):
            self._now.threads[number].holds += (lock,)
            self._effects[number].append(("takes", lock))

    def take_release(self, number: int, lock: str) -> None:
        for thread in (self._now.threads[number], *self._now.threads):
            if lock in thread.holds:
                rest = list(thread.holds)
                rest.remove(lock)
                thread.holds = tuple(rest)
                self._effects[number].append(("releases", lock))
                return

    def take_partway(self, number: int, names: list[str]) -> None:
        self._partway = tuple(names)

    def take_preempt(self, number: int) -> None:
        thread = self._now.threads[number]
        thread.state = "ready"
        also: list[Effect] = []
        if number and thread.line:
            also = [("interrupted" if not self._effects.get(number) else "stopped", *self._partway)]
        self._partway = ()
        if also or self._effects.get(number):
            self._step(number, thread.line, *also)

    def take_block(self, number: int, what: str, line: int | None) -> None:
        thread = self._now.threads[number]
        if what == IDLE and thread.line:  # its task is done
            self._step(number, thread.line)
        thread.line = 0 if what == IDLE else line or thread.line
        if what.startswith(START) or self._inner.fullmatch(
            what
        ):  # nothing that the program waits for
            thread.state = "ready"
            self._step(number, thread.line)
            return
        thread.state, thread.waits = "waits", what
        if what.startswith(END) and number in self._joined:
            self._stand()
            return
        if what.startswith(END):
            self._joined.add(number)
        self._step(number, thread.line, ("waits", what))

    def take_ready(self, number: int, why: str) -> None:
        thread = self._now.threads[number]
        if thread.state != "waits":
            return
        what, thread.state, thread.waits = thread.waits, "ready", ""
        if what.startswith(ALONE):
            self._slept.add(number)
        elif why == "timeout":
            self._late.add(number)
        elif not what.startswith(("lock ", "rlock ")) and not self._real:
            running = (n for n, one in enumerate(self._now.threads) if one.state == "runs")
            self._effects[next(running, number)].append(("wakes", thread.name))

    def take_end(self, number: int) -> None:
        thread = self._now.threads[number]
        line, thread.line = thread.line, 0
        thread.state, thread.variables = "ended", {}
        self._step(number, line)

    def take_deadlock(self, _: int, report: dict[str, Any]) -> None:
        self._steps.append(Step(-1, "", [("deadlock",)], self._copy()))


def _mark_decisive(story: Story, recording: dict[str, Any]) -> None:
    """The step that the run turns on: where the last wait closes the circle, or a thread is interrupted; in a run
    that works, where a thread has to wait for another one."""
    report = next((event[3] for event in recording["events"] if event[2] == "deadlock"), None)
    circle = report["cycle"] if report else []
    waits = [
        step
        for step in story.steps
        for effect in step.effects
        if effect[0] == "waits" and not effect[1].startswith(ALONE)
    ]
    names = [thread.name for thread in story.first.threads]
    interrupted = [step for step in story.steps if step.has("interrupted") or step.has("stopped")]
    if circle:
        found = [step for step in waits if names[step.thread] in circle][-1:]
    elif story.name == "breaks":
        found = (
            interrupted[-1:]
            or waits[-1:]
            or [step for step in story.steps if step.has("waits")][:1]
        )
    else:
        found = waits[:1]
    for step in found:
        step.decisive = True
