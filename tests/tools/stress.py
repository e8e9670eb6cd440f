"""Run every program many times while the machine is busy: `make stress`.

    python tests/tools stress [--runs 100] [--match locks/] [--seed 1] [--start-method all] [--interpreter PATH …]
                           [--jobs 8] [--record] [--missing]

Every core is kept busy by a process that computes. Each run gets a random niceness and, on Linux, a random
set of cores; every other run gets a switch interval of 10 µs. The report names the slowest examples
and, for each failure, the seed that repeats its run. --record counts the runs as evidence; with
--missing only the runs are made that the recorded ones lack, so that a long series can be made in parts.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from guide import evidence, runner
from guide.builds import Interpreter, inspect_words, this_interpreter, why_not
from guide.judge import execute, judge, patience, run_line
from guide.programs import START_METHODS, Program, find_programs, methods_for
from guide.repository import ROOT
from tools.evidence import merge_folders

SWITCH_INTERVAL_S = 1e-5
SLOWEST_SHOWN = 5
PROGRESS_RUNS = 1000
#: Keeps a core busy until the process that started it is gone.
BURN = f"import os\nwhile os.getppid() == {os.getpid()}: sum(range(10_000))"


@dataclass(frozen=True)
class Job:
    """One example on one interpreter under one start method (None: its own default)."""

    program: Program
    interpreter: Interpreter
    method: str | None

    def __str__(self) -> str:
        return " ".join(filter(None, (self.program.name, self.interpreter.label, self.method)))


@dataclass(frozen=True)
class Outcome:
    job: Job
    seed: str
    seconds: float
    problems: tuple[str, ...]
    seen: frozenset[str]


def main() -> int:
    parser = argparse.ArgumentParser(description="Run every program many times under load.")
    parser.add_argument("--runs", type=int, default=100, help="runs of each example")
    parser.add_argument("--match", default="", help="only examples whose path contains this")
    parser.add_argument(
        "--seed", default=str(time.time_ns() % 1_000_000), help="repeats a report's run"
    )
    parser.add_argument(
        "--start-method",
        choices=[*START_METHODS, "all"],
        help="only examples that start processes, with it; all: those under each of the three, the rest too",
    )
    parser.add_argument(
        "--interpreter", action="append", help="the Python to run them with; may be repeated"
    )
    parser.add_argument(
        "--jobs", type=int, default=4 * (os.cpu_count() or 1), help="examples that run at a time"
    )
    parser.add_argument("--record", action="store_true", help="count the runs as evidence")
    parser.add_argument(
        "--missing", action="store_true", help="only the runs that docs/data/evidence.jsonl lacks"
    )
    options = parser.parse_args()
    if min(options.runs, options.jobs) < 1:
        parser.error("--runs and --jobs are 1 or more")
    try:
        patience()
        interpreters = [inspect_words(words) for words in options.interpreter or []]
    except ValueError as error:
        parser.error(str(error))
    chosen = _choose(options, interpreters or [this_interpreter()])
    if not chosen:
        parser.error(f"no program matches {options.match!r}")
    jobs = _jobs(chosen, options)
    if not jobs:
        print(f"{len(chosen)} series, none of them lacks a run")
        return 0
    runner.end_on_sigterm()
    began = time.time()
    outcomes: list[Outcome] = []
    burners = [subprocess.Popen([sys.executable, "-c", BURN]) for _ in range(os.cpu_count() or 1)]
    try:
        _run_all(jobs, options.jobs, outcomes)
    except KeyboardInterrupt:
        print(f"interrupted: {len(outcomes)} of {len(jobs)} runs were made", file=sys.stderr)
        return 130
    finally:
        for burner in burners:
            burner.kill()
            burner.wait()
        if options.record:
            _record(outcomes, began)
    return report(outcomes, options.seed)


def _choose(options: argparse.Namespace, interpreters: list[Interpreter]) -> list[Job]:
    wanted = list(START_METHODS) if options.start_method == "all" else [options.start_method]
    return [
        Job(one, interpreter, method)
        for one in find_programs(ROOT)
        if options.match in one.name
        for interpreter in interpreters
        if why_not(one, interpreter) is None
        for method in methods_for(one, wanted)
        if options.start_method in (None, "all", method)
    ]


def _jobs(chosen: list[Job], options: argparse.Namespace) -> list[tuple[Job, str]]:
    """Each run to make, with its seed, in an order of chance."""
    lines = evidence.read(ROOT) if options.missing else {}
    jobs = []
    for job in chosen:
        made = evidence.load_runs(job.program, lines, job.interpreter.label, job.method)
        jobs += [(job, f"{options.seed}:{number}") for number in range(made, options.runs)]
    random.Random(options.seed).shuffle(jobs)
    return jobs


def _run_all(jobs: list[tuple[Job, str]], at_a_time: int, outcomes: list[Outcome]) -> None:
    """Run them into `outcomes`, saying on standard error how far it is and, at once, what failed."""
    with ThreadPoolExecutor(max_workers=at_a_time) as pool:
        try:
            for outcome in pool.map(lambda one: _one(*one), jobs):
                outcomes.append(outcome)
                if outcome.problems:
                    print(
                        f"failed: {outcome.job}, seed {outcome.seed}", file=sys.stderr, flush=True
                    )
                if len(outcomes) % PROGRESS_RUNS == 0:
                    print(f"{len(outcomes)} of {len(jobs)} runs", file=sys.stderr, flush=True)
        except BaseException:
            runner.stop_all()  # the pool waits for the runs under way
            raise


def _one(job: Job, seed: str) -> Outcome:
    program = job.program
    dice = random.Random(seed + program.name)
    prefix = _conditions(dice)
    made = execute(
        program,
        job.interpreter,
        job.method,
        prefix=prefix,
        switch_interval=SWITCH_INTERVAL_S if dice.random() < 0.5 and may_switch(program) else None,
    )
    problems = judge(program, job.interpreter, made, update=False)
    seen = frozenset(made.stdout.splitlines())
    return Outcome(job, seed, made.seconds, tuple(problems), seen)


def _record(outcomes: list[Outcome], began: float) -> None:
    """Take the runs into what the site shows."""
    of_job: dict[tuple[str, Interpreter, str | None], list[Outcome]] = {}
    for outcome in outcomes:
        job = outcome.job
        of_job.setdefault((job.program.name, job.interpreter, job.method), []).append(outcome)
    with tempfile.TemporaryDirectory() as folder:
        for mine in of_job.values():
            job = mine[0].job
            seen = Counter(line for one in mine for line in one.seen)
            failed = any(one.problems for one in mine)
            line = run_line(
                job.program, job.interpreter, job.method, began, seen,
                failed=failed, runs=len(mine), load=True,
            )  # fmt: skip
            evidence.write_run(Path(folder), line)
        if outcomes:
            merge_folders([Path(folder)])


def _median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def may_switch(program: Program) -> bool:
    """Whether the switch interval may be changed: not where the interval is what the example shows."""
    return "switchinterval" not in program.path.read_text(encoding="utf-8")


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
        times.setdefault(outcome.job.program.name, []).append(outcome.seconds)
    medians = {name: _median(values) for name, values in times.items()}
    print(f"{len(outcomes)} runs of {len(times)} examples, seed {seed}")
    print("slowest (median under load):")
    for name in sorted(medians, key=medians.__getitem__, reverse=True)[:SLOWEST_SHOWN]:
        print(f"  {medians[name]:6.2f} s  {name}")
    failed = [outcome for outcome in outcomes if outcome.problems]
    for outcome in failed:
        print(f"FAILED {outcome.job} with seed {outcome.seed}")
        print("  " + "\n".join(outcome.problems).replace("\n", "\n  "))
    print(f"{len(failed)} failures")
    return bool(failed)
