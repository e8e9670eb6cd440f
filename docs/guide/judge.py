"""Judge a run of an program: what `test_programs.py` and `stress.py` demand of it."""

from __future__ import annotations

import datetime
import os
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from guide.builds import Interpreter, this_interpreter
from guide.evidence import RunLine, digest, place_of
from guide.programs import Program, ProgramError
from guide.record import (
    RecordError,
    differences,
    of_run,
    read_record,
    recorded_path,
    shorten_paths,
    variant_path,
)
from guide.repository import pages_that_show
from guide.runner import Run, failing_line, run

LAUNCH = Path(__file__).with_name("launch.py")
#: Warnings are errors, but for one that the standard library of 3.15 causes itself: formatting a traceback
#: in a spawned child reads `__mp_main__`, which multiprocessing makes without a loader. Readers don't see it.
WARNINGS_ARE_ERRORS = [
    "-W",
    "error",
    "-W",
    "ignore:Module globals is missing a __spec__.loader:DeprecationWarning",
]


def execute(
    program: Program,
    interpreter: Interpreter,
    method: str | None,
    *,
    prefix: tuple[str, ...] = (),
    switch_interval: float | None = None,
    extra: Mapping[str, str] | None = None,
) -> Run:
    """One run of `program`, as a reader would start it; warnings are errors unless it declares them.

    `prefix` is a command that starts the command, such as nice; `switch_interval`, in seconds, is how
    often a thread must offer the GIL (None: Python's own 5 ms). `extra` is added to its environment; the program then
    has `launch.py` start it, too.
    """
    options = [] if program.settings.warnings else WARNINGS_ARE_ERRORS
    target = [program.name]
    if method or switch_interval or extra:
        target = [
            str(LAUNCH),
            method or "default",
            str(switch_interval or 0),
            program.name,
        ]
    return run(
        [*prefix, *interpreter.command, *options, *target],
        cwd=program.root,
        timeout=program.settings.timeout * patience(),
        stdin=program.settings.stdin,
        extra=extra,
    )


def patience() -> float:
    """How many times as long as declared a run may take: more where the machine is busy with other work.

    `ValueError` if GUIDE_PATIENCE is no number above 0.
    """
    said = os.environ.get("GUIDE_PATIENCE", "3")
    try:
        factor = float(said)
    except ValueError:
        factor = 0.0
    if not 0 < factor < float("inf"):
        raise ValueError(f"GUIDE_PATIENCE={said}: must be a number above 0, such as 3")
    return factor


def judge(program: Program, interpreter: Interpreter, made: Run, *, update: bool) -> list[str]:
    """What is wrong with one run: sentences that start with `file:line`."""
    settings, root = program.settings, program.root
    if made.trouble:
        tail = "\n".join((made.stdout + made.stderr).splitlines()[-15:])
        return [f"{program.name}:1: {made.trouble}\n{tail}"]
    fresh = of_run(made, root, interpreter)
    found = []
    if fresh.code != settings.exit:
        tail = "\n".join(shorten_paths(made.stderr, root, interpreter).splitlines()[-20:])
        found.append(
            f"{program.name}:{failing_line(program.name, fresh.stderr)}: exit code {fresh.code}, "
            f"it declares {settings.exit}\n{tail}"
        )
    if fresh.stderr.strip() and not settings.stderr:
        found.append(
            f"{program.name}:{failing_line(program.name, fresh.stderr)}: writes to standard error, which it does not "
            f"declare (`stderr = true` if the page is to show it):\n{fresh.stderr}"
        )
    if found:
        return found
    if marks := fresh.marks():
        return [
            f"{program.name}:1: prints {marks[0]!r}, which an .out uses as a mark: print something else"
        ]
    path = recorded_path(program, interpreter)
    first = interpreter == this_interpreter() or not program.output_path.exists()
    target = path if first else variant_path(program, interpreter)
    name = path.relative_to(root).as_posix()
    if not path.exists():
        found = [
            f"{name}:1: there is no recorded output: make it with `python tests/tools record {program.key}`"
        ]
    else:
        try:
            recorded = read_record(path, program)
            differing = differences(recorded, fresh, program, name)
            found = [f"{name}:{line}: {message}" for line, message in differing]
        except RecordError as error:
            found = [str(error)]
        except ProgramError as error:  # of a mask: no new record mends it
            return [str(error)]
    if found and update:
        target.write_text(fresh.text(program), encoding="utf-8")
        return []
    return found


def judge_outcomes(program: Program, seen: Counter[str]) -> list[str]:
    """Whether the declared outcomes hold over all runs just made. That one which is computed can appear needs no luck."""
    found = []
    runs = program.settings.runs
    for text, when in program.settings.outcomes.items():
        times = seen[text]
        if when == "never" and times:
            found.append(
                f"{program.declared_at}: {text!r} must never appear and was seen in {times} runs"
            )
        if when == "always" and times < runs:
            found.append(
                f"{program.declared_at}: {text!r} must appear in each run: {times} of {runs}"
            )
        if when == "may" and not times and program.settings.explored is None:
            found.append(
                f"{program.declared_at}: {text!r} may appear and was never seen in {runs} runs"
            )
    return found


def explain(program: Program, problems: list[str]) -> str:
    shown = "\n".join(
        f"  shown at {place}" for place in pages_that_show(program.root, program.name)
    )
    return "\n".join([*problems, shown or "  shown on no page"])


def run_line(
    program: Program,
    interpreter: Interpreter,
    method: str | None,
    began: float,
    seen: Counter[str],
    *,
    failed: bool,
    runs: int | None = None,
    load: bool = False,
) -> RunLine:
    """What is recorded of a series of runs that began at `began` (seconds since the epoch); `seen` counts the runs in
    which each line of output appeared. `runs` is how many there were, if not as many as declared."""
    return RunLine(
        program=program.name,
        digest=digest(program),
        where=place_of(interpreter, method),
        date=datetime.datetime.fromtimestamp(began, datetime.UTC).date(),
        result="failed" if failed else "passed",
        runs=runs or program.settings.runs,
        load=load,
        outcomes=[seen[text] for text in program.settings.outcomes],
    )
