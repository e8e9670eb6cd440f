"""Run every example many times while the machine is busy: `make stress`.

    python tests/stress.py [--runs 100] [--match locks/] [--seed 1] [--start-method spawn] [--interpreter PATH]
                           [--jobs 4]

Every core is kept busy by a process that computes. Each run gets a random niceness and, on Linux, a random
set of cores; every other run gets a switch interval of 10 µs. The report names the slowest examples
and, for each failure, the seed that repeats its run.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from examples import START_METHODS, Example, find_examples
from interpreters import Interpreter, inspect, this_interpreter, why_not
from verify import ROOT, execute, judge, methods_for

SWITCH_INTERVAL_S = 1e-5
SLOWEST_SHOWN = 5
BURN = "while True: sum(range(10_000))"


@dataclass(frozen=True)
class Outcome:
    example: str
    seed: str
    seconds: float
    problems: tuple[str, ...]


def main() -> int:
    parser = argparse.ArgumentParser(description="Run every example many times under load.")
    parser.add_argument("--runs", type=int, default=100, help="runs of each example")
    parser.add_argument("--match", default="", help="only examples whose path contains this")
    parser.add_argument(
        "--seed", default=str(time.time_ns() % 1_000_000), help="repeats a report's run"
    )
    parser.add_argument(
        "--start-method", choices=START_METHODS, help="only examples that start processes, with it"
    )
    parser.add_argument("--interpreter", default=sys.executable, help="the Python to run them with")
    parser.add_argument(
        "--jobs", type=int, default=2 * (os.cpu_count() or 1), help="examples that run at a time"
    )
    options = parser.parse_args()
    if min(options.runs, options.jobs) < 1:
        parser.error("--runs and --jobs are 1 or more")
    interpreter = (
        inspect((options.interpreter,))
        if options.interpreter != sys.executable
        else this_interpreter()
    )
    chosen = [
        (one, method)
        for one in find_examples(ROOT)
        if options.match in one.name and why_not(one, interpreter) is None
        for method in methods_for(one, [options.start_method])
        if options.start_method in (None, method)
    ]
    if not chosen:
        parser.error(f"no example matches {options.match!r}")
    burners = [subprocess.Popen([sys.executable, "-c", BURN]) for _ in range(os.cpu_count() or 1)]
    try:
        outcomes = _run_all(chosen, interpreter, options)
    finally:
        for burner in burners:
            burner.kill()
            burner.wait()
    return report(outcomes, options.seed)


def _run_all(
    chosen: list[tuple[Example, str | None]], interpreter: Interpreter, options: argparse.Namespace
) -> list[Outcome]:
    jobs = [
        (example, f"{options.seed}:{number}", method)
        for number in range(options.runs)
        for example, method in chosen
    ]
    random.Random(options.seed).shuffle(jobs)
    with ThreadPoolExecutor(max_workers=options.jobs) as pool:
        return list(pool.map(lambda job: _one(job[0], job[1], job[2], interpreter), jobs))


def _one(example: Example, seed: str, method: str | None, interpreter: Interpreter) -> Outcome:
    dice = random.Random(seed + example.name)
    prefix = _conditions(dice)
    made = execute(
        example,
        interpreter,
        method,
        prefix=prefix,
        switch_interval=SWITCH_INTERVAL_S if dice.random() < 0.5 and _may_switch(example) else None,
    )
    problems = judge(example, interpreter, method, made, update=False)
    return Outcome(example.name, seed, made.seconds, tuple(problems))


def _may_switch(example: Example) -> bool:
    """Whether the switch interval may be changed: not where the interval is what the example shows."""
    return "switchinterval" not in example.path.read_text(encoding="utf-8")


def _conditions(dice: random.Random) -> tuple[str, ...]:
    """A command that lowers the priority of what follows and, where it can, ties it to some cores."""
    words: list[str] = []
    if shutil.which("nice"):
        words += ["nice", "-n", str(dice.randint(0, 10))]
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    if shutil.which("taskset") and len(cores) > 1:
        some = dice.sample(cores, dice.randint(1, len(cores)))
        words += ["taskset", "-c", ",".join(str(core) for core in some)]
    return tuple(words)


def report(outcomes: list[Outcome], seed: str) -> int:
    """Print what was found; the exit code: 1 if anything failed."""
    times: dict[str, list[float]] = {}
    for outcome in outcomes:
        times.setdefault(outcome.example, []).append(outcome.seconds)
    medians = {name: sorted(values)[len(values) // 2] for name, values in times.items()}
    print(f"{len(outcomes)} runs of {len(times)} examples, seed {seed}")
    print("slowest (median under load):")
    for name in sorted(medians, key=medians.__getitem__, reverse=True)[:SLOWEST_SHOWN]:
        print(f"  {medians[name]:6.2f} s  {name}")
    failed = [outcome for outcome in outcomes if outcome.problems]
    for outcome in failed:
        print(f"FAILED {outcome.example} with seed {outcome.seed}")
        print("  " + "\n".join(outcome.problems).replace("\n", "\n  "))
    print(f"{len(failed)} failures")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
