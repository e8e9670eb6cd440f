"""Random small programs: what real threads do is among what the explorer says, and that is what brute force says.

    python tests/interleave/differential.py 500          compare the explorer with brute force and with real threads
    python tests/interleave/differential.py 500 --seed 7

A program is a list of operations for each thread. Brute force knows nothing of the engine: it walks through every
order of the operations with a model of each of its own.
"""

from __future__ import annotations

import argparse
import random
import sys
import threading
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "docs" / "live"))

from interleave.explorer import EXPLORED, explore
from interleave.run import Result

Operation = tuple[str, ...]
Program = list[list[Operation]]

#: How each operation is written. `mine` is the thread's own list of what it saw, `me` its number.
TEXT = {
    "write": "x.{0} = {1}",
    "read": "mine.append(x.{0})",
    "add": "x.{0} += 1",
    "lock": "{0}.acquire()",
    "unlock": "release({0}, mine)",
    "try": "mine.append({0}.acquire(blocking=False))",
    "put": "queue.put({0})",
    "get": "mine.append(get())",
    "set": "event.set()",
    "wait": "event.wait()",
    "is_set": "mine.append(event.is_set())",
    "up": "slots.release()",
    "down": "slots.acquire()",
    "append": "items.append({0})",
    "length": "mine.append(len(items))",
    "meet": "barrier.wait()",
    "notify": "notify()",
    "await": "wait_for_note()",
}

HEAD = """
import queue as queues, threading
class X: a = b = 0
x = X()
one, two = threading.Lock(), threading.Lock()
event, slots, queue = threading.Event(), threading.Semaphore(1), queues.Queue()
condition, barrier = threading.Condition(), threading.Barrier({threads})
notes, items, seen = [], [], tuple([] for _ in range({threads}))
def release(lock, mine):
    try:
        lock.release()
    except RuntimeError:
        mine.append("unlocked")
def get():
    try:
        return queue.get_nowait()
    except queues.Empty:
        return None
def notify():
    with condition:
        notes.append(1)
        condition.notify()
def wait_for_note():
    with condition:
        while not notes:
            condition.wait()
        notes.pop()
"""


def text_of(program: Program) -> str:
    parts = [HEAD.format(threads=len(program))]
    for number, operations in enumerate(program):
        body = "\n".join(f"    {TEXT[name].format(*args)}" for name, *args in operations)
        parts.append(f"def thread_{number}(mine):\n{body}\n")
    numbers = range(len(program))
    made = ", ".join(
        f"threading.Thread(target=thread_{n}, args=(seen[{n}],), daemon=True)" for n in numbers
    )
    parts.append(f"threads = [{made}]\nfor thread in threads: thread.start()\n")
    return "\n".join(parts)


END = "for thread in threads: thread.join()\noutcome = str((list(seen), x.a, x.b, items))\n"


def random_program(seed: int) -> Program:
    chance = random.Random(seed)
    program: Program = []
    threads = chance.choice([2, 2, 2, 3])
    most = 4 if threads == 2 else 3
    kinds = chance.sample(sorted(TEXT), 3)
    for _ in range(threads):
        operations: list[Operation] = []
        for _ in range(chance.randint(1, most)):
            name = chance.choice(kinds)
            if name in ("write", "read", "add"):
                args: tuple[str, ...] = (chance.choice("aab"), str(chance.randint(1, 3)))
            elif name in ("lock", "unlock", "try"):
                args = (chance.choice(["one", "one", "two"]),)
            else:
                args = (str(chance.randint(1, 3)),)
            operations.append((name, *args))
        program.append(operations)
    return program


# Brute force: a state is a tuple, a step a function from one to the next.

State = tuple[Any, ...]


def brute_force(program: Program) -> set[str]:
    """Every outcome, by walking through every order of the steps of the threads."""
    code = [tuple(_steps(operations)) for operations in program]
    threads = len(code)

    @cache
    def outcomes(places: tuple[int, ...], state: State) -> frozenset[str]:
        if all(place == len(code[t]) for t, place in enumerate(places)):
            seen, values, items = state[0], dict(state[1]), list(state[5])
            return frozenset({str(([list(s) for s in seen], values["a"], values["b"], items))})
        found: set[str] = set()
        moved = False
        for thread, place in enumerate(places):
            if place < len(code[thread]):
                after = _after(code[thread][place], thread, state, threads)
                if after is not None:
                    moved = True
                    rest = (*places[:thread], place + 1, *places[thread + 1 :])
                    found |= outcomes(rest, after)
        return frozenset(found if moved else {"deadlock"})

    empty = tuple(() for _ in code)
    start = (
        empty,
        (("a", 0), ("b", 0)),
        (("one", 0), ("two", 0)),
        (),
        (0, 1, 0, 0),
        (),
        (0,) * threads,
    )
    return set(outcomes((0,) * threads, start))


def _steps(operations: list[Operation]) -> Iterator[Operation]:
    for operation in operations:
        if operation[0] == "add":
            yield "load", operation[1]
            yield "store", operation[1]
        elif operation[0] == "meet":
            yield ("arrive",)
            yield ("pass",)
        else:
            yield operation


def _after(step: Operation, thread: int, state: State, threads: int) -> State | None:
    """The state after a step of a thread; None if it has to wait."""
    seen, values_, locks_, queue, (flag, slots, notes, arrived), items, registers = state
    values, locks = dict(values_), dict(locks_)
    name, *args = step
    saw: list[Any] = []
    if name == "write":
        values[args[0]] = int(args[1])
    elif name == "read":
        saw = [values[args[0]]]
    elif name == "load":
        registers = (*registers[:thread], values[args[0]] + 1, *registers[thread + 1 :])
    elif name == "store":
        values[args[0]] = registers[thread]
    elif name in ("lock", "try"):
        if name == "try":
            saw = [not locks[args[0]]]
        elif locks[args[0]]:
            return None
        locks[args[0]] = 1
    elif name == "unlock":
        saw = [] if locks[args[0]] else ["unlocked"]
        locks[args[0]] = 0
    elif name == "put":
        queue = (*queue, int(args[0]))
    elif name == "get":
        saw, queue = [queue[0] if queue else None], queue[1:]
    elif name == "set":
        flag = 1
    elif name == "is_set":
        saw = [bool(flag)]
    elif name == "wait":
        if not flag:
            return None
    elif name == "up":
        slots += 1
    elif name == "down":
        if not slots:
            return None
        slots -= 1
    elif name == "append":
        items = (*items, int(args[0]))
    elif name == "length":
        saw = [len(items)]
    elif name == "arrive":
        arrived += 1
        registers = (*registers[:thread], (arrived - 1) // threads + 1, *registers[thread + 1 :])
    elif name == "pass":
        if arrived < registers[thread] * threads:
            return None
    elif name == "notify":
        notes += 1
    elif name == "await":
        if not notes:
            return None
        notes -= 1
    if saw:
        seen = (*seen[:thread], (*seen[thread], *saw), *seen[thread + 1 :])
    return (seen, tuple(values.items()), tuple(locks.items()), queue,
            (flag, slots, notes, arrived), items, registers)  # fmt: skip


def computed(program: Program, cpu_s: float = 2.0) -> tuple[set[str], bool]:
    """The outcomes that the explorer finds without a bound, and whether it came to an end."""

    def outcome(result: Result) -> str:
        return str(result.variables.get("outcome")) if result.failure is None else result.failure

    answer = explore(text_of(program) + END, "random_program.py", bound=None, cpu_s=cpu_s,
                     limits=EXPLORED, outcome=outcome)  # fmt: skip
    return set(answer.outcomes), answer.exhausted


def real(program: Program) -> str:
    """The outcome of one run with real threads; one that does not move for long is none."""
    names: dict[str, Any] = {}
    exec(compile(text_of(program), "random_program.py", "exec"), names)
    for thread in names["threads"]:
        thread.join(0.2)
        if thread.is_alive():
            return "deadlock"
    exec(END, names)
    return str(names["outcome"])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("programs", type=int)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--runs", type=int, default=10, help="with real threads")
    given = parser.parse_args()
    sys.setswitchinterval(1e-6)
    wrong = unfinished = 0
    for seed in range(given.seed, given.seed + given.programs):
        program = random_program(seed)
        brute = brute_force(program)
        outcomes, whole = computed(program)
        unfinished += not whole
        if not outcomes <= brute or (whole and outcomes != brute):
            wrong += 1
            print(
                f"seed {seed}: {program}\n  only explorer: {outcomes - brute}\n  only brute force: {brute - outcomes}",
                flush=True,
            )
        # A program that may deadlock leaves threads behind; it is compared with brute force only.
        if "deadlock" not in brute:
            seen = {real(program) for _ in range(given.runs)}
            if whole and not seen <= outcomes:
                wrong += 1
                print(f"seed {seed}: {program}\n  real threads also had {seen - outcomes}")
    print(
        f"{given.programs} programs, {wrong} wrong, {unfinished} not explored to the end; {threading.active_count()} threads"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
