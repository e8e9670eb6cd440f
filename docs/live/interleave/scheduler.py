"""Run one thread at a time, and choose which.

A `Scheduler` holds the threads of one run. Each has a stack of its own (here that of a thread of the operating
system) and waits for a baton; who holds the baton runs. The baton goes on when its holder blocks, ends, or comes to a
switch point where the `Strategy` picks another thread. Time is virtual: it stands still while threads run, apart from
a little for each step, and jumps to the next timer when nobody can run.
"""

from __future__ import annotations

import _thread as real_thread
import heapq
import sys
import time as real_time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import FrameType
from typing import TYPE_CHECKING, Any, Literal, NoReturn, Protocol

from interleave.events import Event

if TYPE_CHECKING:
    from interleave.primitives import Lockable

PACKAGE = __file__.rpartition("/")[0] + "/"  #: frames of these files are the engine's own
Kind = Literal["point", "pick"]
#: How something shared is touched: looked at; changed; taken (a lock, an item) after waiting as long as it takes;
#: taken at once or within some time; looked at after waiting as long as it takes; about to wait as long as it takes.
Access = Literal["read", "write", "take", "try", "await", "block"]
LOOKS: frozenset[Access] = frozenset({"read", "await", "block"})
State = Literal["ready", "running", "blocked", "done"]

FIRST_IDENT = 1001  #: of the main thread
#: Virtual nanoseconds: a step of the program, a reading of a clock, one more after very many in a row.
STEP_NS, READ_NS, MANY_READS_NS = 200, 1_000, 200_000
MANY_READS = 500
SLACK_NS = 50_000  #: that a timer of Linux may be late, and is


class Halt(BaseException):
    """Ends a thread from within: the run is over. Programs see it only if they catch everything."""


@dataclass(frozen=True)
class Limits:
    """Where a run ends by itself."""

    steps: int = 20_000_000  #: lines, calls or turns of loops
    virtual_s: float = 86_400.0  #: seconds on the virtual clock
    threads: int = 2_000  #: alive at once
    output: int = 1_000_000  #: characters on both streams
    memory_mb: int = 1_024  #: megabytes more than at the start


class Strategy(Protocol):
    """Makes the choices of a run."""

    def choose(self, options: Sequence[Thread], kind: Kind) -> int:
        """The index of the thread to run next.

        At a `point` the first option is the running thread, and another one is a pre-emption. At a `pick` the
        running thread can't go on. There are at least two options.
        """


class Fifo:
    """Nobody is interrupted; who became ready first runs first."""

    def choose(self, options: Sequence[Thread], kind: Kind) -> int:
        return 0


class Hostile:
    """Interrupt with probability `chance` at each point and pick at random, as `seed` says."""

    def __init__(self, seed: int, chance: float = 0.1) -> None:
        import random

        self._random = random.Random(seed)
        self._chance = chance

    def choose(self, options: Sequence[Thread], kind: Kind) -> int:
        if kind == "pick":
            return self._random.randrange(len(options))
        if self._random.random() >= self._chance:
            return 0
        return self._random.randrange(1, len(options))


class Replay:
    """Make the given choices (number of the choice -> index), and the first option elsewhere."""

    def __init__(self, choices: dict[int, int]) -> None:
        self._choices = choices
        self._next = 0

    def choose(self, options: Sequence[Thread], kind: Kind) -> int:
        index = self._choices.get(self._next, 0)
        self._next += 1
        return min(index, len(options) - 1)


class Observer(Protocol):
    """Hears of everything that threads share, in the order in which it happens."""

    def access(self, thread: Thread, name: object, access: Access) -> None: ...

    def pause(self) -> None:
        """The running thread comes to a switch point, and nobody else could run."""

    def leave(self) -> None:
        """The next switch point is the last one: the program ends whatever the other threads would still do."""


class Thread:
    """One thread of the program."""

    __slots__ = (
        "baton",
        "blocked_on",
        "cpu_ns",
        "daemon",
        "deadline",
        "depth",
        "frame",
        "function",
        "handle",
        "held",
        "hidden",
        "history",
        "ident",
        "lines",
        "made",
        "name",
        "number",
        "os_handle",
        "reads",
        "started",
        "state",
        "timer",
        "touched",
        "wait_line",
        "wait_since",
        "waits_for",
        "woken",
    )

    def __init__(
        self, number: int, ident: int, function: Callable[[], object], daemon: bool
    ) -> None:
        self.number, self.ident, self.function, self.daemon = number, ident, function, daemon
        self.name: Callable[[], str] | str = f"thread {number}"
        self.state: State = "ready"
        self.started = self.hidden = self.woken = False
        self.timer = 0  #: counts its waits: a timer of an earlier one is stale
        self.waits_for: str | None = None
        self.blocked_on: object = None
        self.wait_line: int | None = None
        self.wait_since = 0
        self.deadline: int | None = None  #: of its wait
        self.held: list[Lockable] = []  #: locks that the program made and this thread holds
        self.handle: Any = None
        self.frame: FrameType | None = None  #: the innermost while suspended
        self.cpu_ns = self.reads = self.made = self.depth = 0
        self.touched = True  #: it has touched something shared since its last switch point
        self.history: Any = None  #: for the explorer
        self.lines: Any = None  #: for the recorder
        self.baton: Any = None
        self.os_handle: Any = None

    def called(self) -> str:
        """Its name, as the program knows it now."""
        return self.name if isinstance(self.name, str) else self.name()

    def __repr__(self) -> str:
        return f"<Thread {self.number} {self.called()!r} {self.state}>"


class Scheduler:
    """The threads, the clock and the choices of one run."""

    def __init__(
        self,
        strategy: Strategy,
        *,
        limits: Limits,
        epoch_s: float,
        fair: bool,
        early_timers: bool = False,
        interval: int = 20_000,
        clock: Literal["virtual", "hybrid"] = "virtual",
        observer: Observer | None = None,
    ) -> None:
        self.strategy, self.limits, self.fair, self.early_timers = (
            strategy,
            limits,
            fair,
            early_timers,
        )
        self.interval, self.clock, self.observer = interval, clock, observer
        self.epoch_ns = int(epoch_s * 1e9)
        self.now = 0  #: virtual nanoseconds since the start
        self.threads: list[Thread] = []
        self.ready: list[Thread] = []
        self.timers: list[tuple[int, int, Thread, int]] = []
        self.current: Thread | None = None
        self.events: list[Event] = []
        self.choices: list[int] = []
        self.steps = self.switches = self.printed = 0
        self.status: str = "ok"
        self.sentence = ""  #: why the run ended before the program did
        self.report: Any = None
        self.over = False  #: every thread is being unwound
        self.finalizing = False
        self.code = 0
        self.atexit: list[tuple[Callable[..., object], tuple[Any, ...], dict[str, Any]]] = []
        self.watchdog: Thread | None = None
        self.is_child = False  #: of a fork
        #: what to call before a fork, after it in the parent, after it in the child
        self.at_fork: list[tuple[Callable[[], object] | None, ...]] = []
        self.namer: Any = None  #: names of locks
        self.ignored: object = (
            None  #: a lock that no program can tell the state of, for the observer
        )
        #: what a thread waits for, in words, and the line of the program that waits
        self.describe_wait: Callable[[str, object], tuple[str, int | None]] = lambda text, _: (
            text,
            None,
        )
        self.on_output: Callable[[int, str], None] | None = None
        self._refusals = 0
        self._sequence = self._slice = self._spins = self._live = 0
        self._free_idents: list[int] = []
        self._next_ident = FIRST_IDENT
        self._last: Any = (
            None  #: handle of the thread that ended last; the next one waits for its stack
        )
        self._real_start = real_time.perf_counter_ns()
        self._skipped = 0
        self._unwinding: Callable[[], object] = _nothing
        self._memory_at_start = memory_mb()

    # Events

    def note(self, kind: str, thread: Thread | None, *data: Any) -> None:
        if not self.over:
            self.events.append(Event(self.now, -1 if thread is None else thread.number, kind, data))

    def touch(self, name: object, access: Access = "write") -> None:
        """The running thread touches something shared."""
        thread = self.current
        if thread is not None and not self.over:
            thread.touched = True
            if self.observer is not None:
                self.observer.access(thread, name, access)

    def output(self, stream: int, text: str) -> None:
        if self.over:
            return
        self.touch("output")
        room = self.limits.output - self.printed
        self.printed += len(text)
        shown = text[: max(0, room)]
        if shown:
            self.note("output", self.current, stream, shown)
            if self.on_output is not None:
                self.on_output(stream, shown)
        if len(text) > room:
            self.stop(f"the program printed more than {self.limits.output:,} characters")

    # The clock

    def read_clock(self) -> int:
        """The virtual time in nanoseconds. Reading takes a little, so that a loop that waits for a time ends."""
        thread = self.current
        self.touch("clock")
        if self.clock == "hybrid":
            self.now = max(self.now, real_time.perf_counter_ns() - self._real_start + self._skipped)
        elif thread is not None:
            thread.reads += 1
            took = READ_NS if thread.reads < MANY_READS else MANY_READS_NS
            self.now += took
            thread.cpu_ns += took
        return self.now

    def deadline(self, timeout_s: float | None) -> int | None:
        return None if timeout_s is None else self.now + max(0, int(timeout_s * 1e9))

    def left_s(self, deadline: int | None) -> float | None:
        return None if deadline is None else (deadline - self.now) / 1e9

    def _jump(self) -> None:
        """Let the next timer fire."""
        if self.early_timers:
            for thread in self._early()[:1]:
                self._fire(thread)
            return
        self._skipped += max(0, self.timers[0][0] - self.now)
        self.now = max(self.now, self.timers[0][0])

    def _expire(self) -> None:
        while self.timers and not self.early_timers:
            when, _, thread, timer = self.timers[0]
            waits = timer == thread.timer and thread.state == "blocked"
            if waits and when > self.now:
                return
            if timer == thread.timer and not waits and when > self.now:
                return  # woken before its time, and may have to wait again
            heapq.heappop(self.timers)
            if waits:
                self._make_ready(thread, woken=False)

    # What a thread can do

    def spawn(self, function: Callable[[], object], daemon: bool) -> Thread:
        """A new thread, ready to run `function`. Halts the run if there are too many."""
        self._live += 1
        if self._live > self.limits.threads:
            self._live -= 1
            self.stop(f"the program had more than {self.limits.threads:,} threads at once")
        if self._free_idents:
            ident = heapq.heappop(self._free_idents)
        else:
            ident, self._next_ident = self._next_ident, self._next_ident + 8
        thread = Thread(len(self.threads), ident, function, daemon)
        if self.observer is not None and self.current is not None:
            self.touch("threads")  # their numbers
            self.touch(("thread", thread.number))
            thread.history = self.current.history
        self.threads.append(thread)
        self.ready.append(thread)
        self.note("new", thread, -1 if self.current is None else self.current.number)
        return thread

    def block(self, waits_for: str, on: object = None, timeout_s: float | None = None) -> bool:
        """Wait until somebody wakes this thread (True) or `timeout_s` seconds have passed (False)."""
        thread = self.running()
        if self.over:
            self.refuse()
        thread.state, thread.woken = "blocked", False
        thread.timer += 1
        thread.blocked_on, thread.wait_since = on, self.now
        thread.waits_for, thread.wait_line = self.describe_wait(waits_for, on)
        thread.deadline = self.deadline(timeout_s)
        if thread.deadline is not None:
            thread.deadline += SLACK_NS
            self._sequence += 1
            heapq.heappush(self.timers, (thread.deadline, self._sequence, thread, thread.timer))
        self.note("block", thread, thread.waits_for, thread.wait_line)
        self._hand_on(thread)
        return thread.woken

    def wake(self, thread: Thread) -> None:
        if thread.state == "blocked":
            self._make_ready(thread, woken=True)

    def unwake(self, thread: Thread) -> None:
        """Back to waiting: somebody else took what it was woken for."""
        if thread in self.ready and not (
            thread.deadline is not None and thread.deadline <= self.now
        ):
            self.ready.remove(thread)
            thread.state, thread.woken = "blocked", False
            self.note("block", thread, thread.waits_for, thread.wait_line)

    def _make_ready(self, thread: Thread, woken: bool) -> None:
        thread.woken, thread.state = woken, "ready"
        self.ready.append(thread)
        self.note("ready", thread, "woken" if woken else "timeout")

    def step_aside(self) -> None:
        """Let every other ready thread run first."""
        thread = self.running()
        if self.over:
            self.refuse()
        self._expire()
        if self.ready:
            thread.state = "ready"
            self.ready.append(thread)
            self.note("preempt", thread)
            self._hand_on(thread)

    def point(self) -> None:
        """A place where the strategy may interrupt the running thread."""
        thread = self.current
        if thread is None:
            return
        if self.over:
            self.refuse()
        self._count()
        self._expire()
        options = [thread, *self.ready, *self._early()]
        if len(options) == 1:
            if self.observer is not None:
                self.observer.pause()
            self._spin()
            return
        thread.touched = False
        index = self.strategy.choose(options, "point")
        self.choices.append(index)
        if index == 0:
            return
        chosen = options[index]
        self._take(chosen)
        thread.state = "ready"
        self.ready.append(thread)
        self.note("preempt", thread)
        self._switch(thread, chosen)

    def leave(self) -> None:
        """The program ends: the last place where another thread may run, if any is left."""
        if any(thread is not self.current for thread in self.alive()):
            if self.observer is not None:
                self.observer.leave()
            self.point()
            self.touch("output")  # what they would print is not printed

    def tick(self) -> None:
        """A turn of a loop or a call: after `interval` of them the others have their turn."""
        if self.over:
            self.refuse()
        thread = self.current
        if thread is None:
            return
        self._count()
        thread.cpu_ns += STEP_NS
        self.now += STEP_NS
        self._slice += 1
        if self._slice >= self.interval:
            self._slice = 0
            self._expire()
            if not self.ready and self.timers:
                self._jump()  # busy while the others sleep
            self.step_aside()

    def lock_used(self) -> None:
        """As `tick`, for programs that do nothing but lock."""
        self._slice += 1
        if self._slice >= self.interval and self.current is not None and not self.over:
            self._slice = 0
            self.step_aside()

    def stop(self, sentence: str, status: str = "budget") -> NoReturn:
        """End the run, which has used up what it may use."""
        if not self.over:
            self.status, self.sentence = status, sentence
            self.note("stopped", self.current, sentence)
        self.end()
        raise Halt

    def end(self) -> None:
        """From now on every thread raises `Halt`."""
        self.over = True

    def refuse(self) -> NoReturn:
        """The run is over: end the thread that asks. One that caught `Halt` often is refused everything."""
        self._refusals += 1
        if self._refusals == 20:
            self._unwinding()
        raise Halt

    def running(self) -> Thread:
        if self.current is None:
            raise RuntimeError("only a thread of the running program can wait")
        return self.current

    def alive(self) -> list[Thread]:
        return [t for t in self.threads if t.state != "done"]

    def forked(self) -> None:
        """This is a child process: the thread that forked is its only one."""
        for thread in self.threads:
            if thread is not self.current and thread.state != "done":
                thread.state, thread.baton = "done", None
                if thread.handle is not None:
                    thread.handle.ended()
        self.ready, self.timers, self._last = [], [], None
        self.is_child = True

    # Choosing and switching

    def _count(self) -> None:
        self.steps += 1
        if self.steps > self.limits.steps:
            self.stop(f"the program took more than {self.limits.steps:,} steps")
        if self.steps % 4_096 == 0:
            self.check_memory()

    def check_memory(self) -> None:
        if memory_mb() - self._memory_at_start > self.limits.memory_mb:
            self.stop(f"the program used more than {self.limits.memory_mb:,} megabytes")

    def _spin(self) -> None:
        self._spins += 1
        if self._spins > 3_000 and self.timers:
            self._spins = 0
            self._jump()
            self.step_aside()

    def _early(self) -> list[Thread]:
        """The threads whose timers run, the next one first, if timers may fire while others could run."""
        if not self.early_timers:
            return []
        return [
            thread
            for _, _, thread, timer in sorted(self.timers, key=lambda one: one[:2])
            if timer == thread.timer and thread.state == "blocked"
        ]

    def _fire(self, thread: Thread) -> None:
        assert thread.deadline is not None
        self.now = max(self.now, thread.deadline)
        self._make_ready(thread, woken=False)

    def _take(self, thread: Thread) -> None:
        if thread.state == "blocked":
            self._fire(thread)
        self.ready.remove(thread)

    def _pick(self) -> Thread | None:
        while True:
            self._expire()
            options = [*self.ready, *self._early()]
            if options:
                index = 0
                if len(options) > 1:
                    index = self.strategy.choose(options, "pick")
                    self.choices.append(index)
                self._take(options[index])
                return options[index]
            if not self.timers or self.early_timers:
                return None
            if self.timers[0][0] > self.limits.virtual_s * 1e9:
                self.status = "budget"
                self.sentence = f"nothing would happen for {self.limits.virtual_s:,.0f} seconds"
                return None
            self._jump()

    def _hand_on(self, thread: Thread) -> None:
        self._spins = 0
        chosen = self._pick()
        if chosen is None:
            self._nobody_can_run()
            raise Halt
        if chosen is not thread:
            self._switch(thread, chosen)
        else:
            self._resumed(thread)

    def _switch(self, thread: Thread, chosen: Thread) -> None:
        self.switches += 1
        thread.frame = sys._getframe(1)
        self._give(chosen)
        thread.baton.acquire()
        thread.frame = None
        self._resumed(thread)

    def _give(self, thread: Thread) -> None:
        if thread.baton is None:
            thread.baton = real_thread.allocate_lock()
            thread.baton.acquire()
            try:
                thread.os_handle = real_thread.start_joinable_thread(
                    lambda: self._body(thread), daemon=True
                )
            except RuntimeError:
                thread.baton = None
                self.status, self.over = "budget", True
                self.sentence = f"the system gives no more threads than {self._live:,}"
                self.threads[0].baton.release()
        else:
            thread.baton.release()

    def _resumed(self, thread: Thread) -> None:
        if self._last is not None:
            last, self._last = self._last, None
            last.join()  # its thread-locals die before anybody else runs
        self.current = thread
        if self.over:
            raise Halt
        self._slice = 0
        thread.state, thread.reads = "running", 0
        thread.waits_for = thread.blocked_on = None
        if not thread.started:
            thread.started = True
            self.note("start", thread)
        self.note("run", thread)

    def _body(self, thread: Thread) -> None:
        try:
            self._resumed(thread)
            thread.function()
        except (Halt, SystemExit):
            pass
        finally:
            self._finish(thread)

    def _finish(self, thread: Thread) -> None:
        name = thread.called()
        thread.name = name
        if not self.over:
            self.touch(("thread", thread.number))
        thread.state = "done"
        thread.function = _nothing
        self._live -= 1
        self.note("end", thread)
        heapq.heappush(self._free_idents, thread.ident)
        if thread.handle is not None:
            thread.handle.ended()
        self._last = thread.os_handle
        main = self.threads[0]
        if self.over:
            main.baton.release()
            return
        try:
            chosen = self._pick()
        except Halt:
            chosen = None
        if chosen is None:
            if not self.over:
                self._nobody_can_run()
            main.baton.release()
            return
        self.switches += 1
        self._give(chosen)

    def _nobody_can_run(self) -> None:
        """Every thread waits: say so, and go on in the main thread, which unwinds the others."""
        from interleave.deadlock import report

        current = self.current
        if current is not None and current.state != "done":
            current.frame = sys._getframe(1)
        if self.status == "ok":
            self.status = "deadlock"
            self.report = report(self)
            self.sentence = self.report.text()
            self.note("deadlock", None, self.report.as_json())
        self.end()
        main = self.threads[0]
        if current is not None and current is not main and current.state != "done":
            main.baton.release()
            current.baton.acquire()
            self.current = current

    # The whole run

    def run(self, main: Callable[[], object], unwinding: Callable[[], object]) -> None:
        """Run `main` as the main thread, on this very stack, then unwind every thread that is left.

        `unwinding` is called when a thread goes on although it was told to end.
        """
        self._unwinding = unwinding
        thread = self.spawn(main, daemon=False)
        self.ready.remove(thread)
        thread.name = "MainThread"
        thread.baton = real_thread.allocate_lock()
        thread.baton.acquire()
        try:
            self._resumed(thread)
            main()
        except Halt:
            pass
        finally:
            self._unwind(thread)

    def _unwind(self, main: Thread) -> None:
        main.state = "done"
        self.over = True
        for thread in self.threads:
            while thread.state != "done" and thread.baton is not None:
                # Who is suspended raises Halt; who ends gives the baton back to this stack.
                thread.baton.release()
                main.baton.acquire()
            thread.state = "done"
        if self._last is not None:
            last, self._last = self._last, None
            last.join()
        self.current = None


def _nothing() -> None:
    pass


def memory_mb() -> int:
    """Megabytes of real memory that this process uses."""
    try:
        with open("/proc/self/statm", "rb") as file:
            return int(file.read().split()[1]) // 256
    except OSError:
        return 0
