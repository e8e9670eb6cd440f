"""Try every schedule of a program, one of each kind: dynamic partial-order reduction with source sets and sleep sets.

A run is a list of *steps*: what one thread touches from one choice to the next. Two steps that touch nothing in
common, or only look, can be exchanged; schedules that differ by such exchanges only are of one kind. After a run, each
pair of steps that touch the same thing, with nothing in between that puts them in order, is a race: the other order is
another kind, and some schedule of it is put down to be tried (`_Node.wanted`). Who has been tried at a choice *sleeps*
in what is tried after it, until a step touches what its own would: what comes before would only be exchanged again.

Waiting needs care. Who would take a lock that another one holds can't be exchanged with the release, but with the
other's taking (`_Step.waits`). Who looks and has to wait has done nothing yet: it does not count as a step, unless it
touched something before, in the same step.

The algorithm is that of P. Abdulla, S. Aronis, B. Jonsson, K. Sagonas, "Optimal Dynamic Partial Order Reduction"
(2014), called source-DPOR there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from interleave.points import Model
from interleave.scheduler import Access, Kind, Scheduler, Thread

Touched = dict[object, bool]  #: name -> whether it is changed


def conflict(one: Touched, other: Touched) -> Iterable[object]:
    """The names that both touch and one changes, as the second one calls them."""
    if len(one) > len(other) and "items" not in one and "items" not in other:
        return [name for name in other if name in one and (one[name] or other[name])]
    found = [name for name in one if name in other and (one[name] or other[name])]
    for any_container, its in ((one, other), (other, one)):
        if "items" in any_container:
            found += [
                name if its is other else "items"
                for name in its
                if isinstance(name, tuple)
                and name[0] == "items"
                and (its[name] or any_container["items"])
            ]
    return found


def _is_thread(name: object) -> bool:
    return isinstance(name, tuple) and name[0] == "thread"


class _Step:
    """What one thread does from one choice to the next."""

    __slots__ = (
        "apart",
        "blocked",
        "changes",
        "clock",
        "number",
        "sees",
        "takes",
        "thread",
        "touched",
        "waits",
    )

    def __init__(self, thread: int) -> None:
        self.thread = thread
        self.number = 0  #: among the steps of its thread, from 1
        self.touched: Touched = {}
        self.sees: Touched = {}  #: the same, with what it waits for: whoever sleeps before it wakes by these
        self.waits: set[object] = set()  #: names that it could not have touched earlier than it did
        self.takes: set[object] = set()  #: locks that it took
        self.changes = False  #: it has touched something, for which it did not have to wait
        self.blocked = False  #: it had to wait before it did anything
        self.apart = False  #: it waits for the end of a thread, and goes on with the step before
        self.clock: dict[
            int, int
        ] = {}  #: thread -> its last step that comes before, or is, this one


class _Node:
    """A choice of a run."""

    __slots__ = ("done", "first", "options", "sleeping", "thread", "wanted")

    def __init__(self, options: list[int], first: int, sleeping: dict[int, Touched]) -> None:
        self.options = options  #: who could run
        self.first = first  #: the step that comes of it, by number
        self.sleeping = sleeping
        self.thread = -1  #: who runs
        self.wanted: set[int] = set()  #: who has to be tried
        self.done: dict[int, Touched] = {}  #: who was, and what its step touched


class Reduction:
    """The tree of choices; a strategy and an observer for each of its runs."""

    def __init__(self, model: Model) -> None:
        self._free = model == "free"  # after each touch comes a choice
        self._nodes: list[_Node] = []
        self._steps: list[_Step] = []
        self._new = 0  #: from this step on the run is a new one
        self._count = 0
        self._step: _Step | None = None
        self._paused = False  #: the next touch begins a step
        self._leaving = False  #: at the next choice the program may end
        self._waiting: dict[int, object] = {}  #: thread -> what it waits for
        self.ignored: object = None
        self.scheduler: Scheduler | None = None
        self.taken: list[int] = []
        self.pre_emptions = 0
        self.cut = False  #: the run ended early: it is like one that was tried

    def begin(self, scheduler: Scheduler) -> None:
        self.scheduler, self.ignored = scheduler, scheduler.ignored
        self._count, self._step, self._paused, self._leaving = 0, None, False, False
        self._waiting = {}
        self.taken, self.pre_emptions, self.cut = [], 0, False
        self._new = len(self._steps)
        if not self._nodes:
            self._step = self._begin_step(0)

    # The strategy

    def choose(self, options: Sequence[Thread], kind: Kind) -> int:
        numbers = [one.number for one in options]
        if self._count < len(self._nodes):
            node = self._nodes[self._count]
            if node.thread not in numbers:
                raise RuntimeError("the program does not do the same under the same schedule")
        else:
            node = _Node(numbers, len(self._steps), self._still_sleeping())
            awake = [one for one in numbers if one not in node.sleeping]
            if not awake:
                self.cut = True
                assert self.scheduler is not None
                self.scheduler.stop("seen before", "cut")
            node.thread = awake[0]
            node.wanted.update(numbers if self._leaving else [node.thread])
            self._nodes.append(node)
        self._count += 1
        self._leaving = False
        if self._count == len(self._nodes):
            self._step = self._begin_step(node.thread)
        index = numbers.index(node.thread)
        self.taken.append(index)
        if options[index].state == "blocked" or (kind == "point" and index):
            self.pre_emptions += 1
        return index

    def _still_sleeping(self) -> dict[int, Touched]:
        if not self._nodes:
            return {}
        last = self._nodes[-1]
        since = self._steps[last.first :]
        return {
            thread: sees
            for thread, sees in (last.sleeping | last.done).items()
            if thread != last.thread and not any(conflict(sees, one.touched) for one in since)
        }

    # The observer

    def pause(self) -> None:
        self._paused = True

    def leave(self) -> None:
        self._leaving = True

    def _begin_step(self, thread: int) -> _Step:
        self._paused = False
        step = _Step(thread)
        before = next((one for one in reversed(self._steps) if one.thread == thread), None)
        step.number = 1 if before is None else before.number + 1
        if before is None:
            self._add(step, ("thread", thread), "await")  # comes after what started it
        self._steps.append(step)
        return step

    def access(self, thread: Thread, name: object, access: Access) -> None:
        if access == "block":
            self._waiting[thread.number] = name
        else:
            self._waiting.pop(thread.number, None)
        step = self._step
        if step is None or name == self.ignored:
            return
        apart = self._free and step.changes and access in ("await", "block") and _is_thread(name)
        if step.thread != thread.number or apart or self._paused:
            step = self._step = self._begin_step(thread.number)
            step.apart = apart
        elif step.apart and access not in ("await", "block"):
            step.waits.clear()  # it does more: it is no mere wait
        self._add(step, name, access)

    def _add(self, step: _Step, name: object, access: Access) -> None:
        changes = access not in ("read", "await", "block")
        step.sees[name] = step.sees.get(name, False) or changes
        if access in ("await", "take", "block") and not step.changes and name not in step.touched:
            if access == "block":
                step.blocked = True
                return
            step.waits.add(name)
        if access in ("take", "try"):
            step.takes.add(name)
        step.changes |= access != "await" or name not in step.waits
        step.touched[name] = step.touched.get(name, False) or changes

    # After a run

    def next(self) -> bool:
        """Learn from the run that ended, and get ready for the next one; False if there is none."""
        for number in range(self._new, len(self._steps)):
            self._order(number)
        for thread, name in self._waiting.items():  # it would have taken it
            self._add(self._begin_step(thread), name, "take")
            self._order(len(self._steps) - 1)
            self._steps.pop()
        while self._nodes:
            node = self._nodes[-1]
            node.done[node.thread] = self._steps[node.first].sees
            del self._steps[node.first :]
            left = node.wanted - node.done.keys() - node.sleeping.keys()
            if left:
                node.thread = next(one for one in node.options if one in left)
                return True
            self._nodes.pop()
        return False

    @property
    def pending(self) -> int:
        """Choices that are put down to be tried."""
        return sum(
            len(node.wanted - node.done.keys() - node.sleeping.keys() - {node.thread})
            for node in self._nodes
        )

    def _order(self, number: int) -> None:
        """What comes before this step; and where it could have come before another one."""
        steps, step = self._steps, self._steps[number]
        clock = next(
            (dict(one.clock) for one in reversed(steps[:number]) if one.thread == step.thread), {}
        )
        clock[step.thread] = step.number
        step.clock = clock
        own = dict(clock)
        races = []
        waits = set(step.waits)
        for before in range(number - 1, -1, -1):
            other = steps[before]
            if other.thread == step.thread:
                continue
            if waits and (taken := waits & other.takes):
                # It waited for the release, not for the taking.
                waits -= taken
                if other.number > own.get(other.thread, 0):
                    races.append(before)
            if other.number <= clock.get(other.thread, 0):
                continue
            names = conflict(other.touched, step.touched)
            if not names:
                continue
            if before not in races and any(
                name not in step.waits or not other.touched[name] for name in names
            ):
                races.append(before)
            for thread, last in other.clock.items():
                if last > clock.get(thread, 0):
                    clock[thread] = last
        for before in races:
            self._want(before, number)

    def _want(self, before: int, number: int) -> None:
        """See to it that step `number` is tried before step `before`, from the choice where that one began."""
        node = next((one for one in reversed(self._nodes) if one.first <= before), None)
        if node is None:
            return
        race = self._steps[before]
        if node.first != before:
            # Nobody else could have run there; but what waits apart began with the choice.
            if race.apart and all(
                one.thread == race.thread for one in self._steps[node.first : before]
            ):
                node.wanted.update(node.options)
            return
        rest = [
            one
            for one in self._steps[before + 1 : number]
            if one.clock.get(race.thread, 0) < race.number
            and (one.changes or not one.blocked)  # it would not have to wait there
        ]
        rest.append(self._steps[number])
        first: list[int] = []
        seen: list[_Step] = []
        for one in rest:
            if all(one.thread != other.thread for other in seen) and all(
                one.clock.get(other.thread, 0) < other.number for other in seen
            ):
                first.append(one.thread)
            seen.append(one)
        if node.wanted.isdisjoint(first):
            able = [one for one in first if one in node.options]
            last = self._steps[number].thread
            if able:
                node.wanted.add(last if last in able else able[0])
            else:
                node.wanted.update(node.options)
