"""Each example does what its page shows: exit code, output, standard error, nothing left running."""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from pathlib import Path

import pytest
from conftest import ROOT, interpreters_of, start_methods_of
from guide import pages_that_show
from interpreters import Interpreter, this_interpreter, why_not
from recording import (
    Record,
    differences,
    of_run,
    read_record,
    recorded_path,
    shorten_paths,
    variant_path,
)
from runner import Run, run

from examples import Example, ExampleError, find_examples


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "case" not in metafunc.fixturenames:
        return
    cases = []
    for interpreter in interpreters_of(metafunc.config):
        for example in find_examples(ROOT):
            for method in _methods(example, start_methods_of(metafunc.config)):
                name = example.name.removeprefix("examples/").removesuffix(".py")
                if metafunc.config.getoption("--interpreter"):
                    name += f"-{interpreter.label}"
                if method:
                    name += f"-{method}"
                cases.append(pytest.param((example, interpreter, method), id=name))
    metafunc.parametrize("case", cases)


def _methods(example: Example, wanted: list[str | None]) -> list[str | None]:
    declared = example.settings.start_methods
    if not example.uses_processes or declared == ():
        return [None]
    if declared is None:
        return wanted
    if wanted == [None]:
        return [None] if len(declared) == 3 else list(declared[:1])
    return [method for method in wanted if method in declared]


def test_example(
    case: tuple[Example, Interpreter, str | None], request: pytest.FixtureRequest
) -> None:
    example, interpreter, method = case
    if reason := why_not(example, interpreter):
        pytest.skip(f"{example.name} {reason}")
    if interpreter.platform == "win32" and method in ("fork", "forkserver"):
        pytest.skip(f"Windows has no {method}")
    repeat = request.config.getoption("--repeat")
    update = request.config.getoption("--update")
    seen: Counter[str] = Counter()
    began = time.time()
    times = []
    problems: list[str] = []
    for _ in range(max(repeat, example.settings.runs)):
        made = execute(example, interpreter, method)
        times.append(made.seconds)
        problems = judge(example, interpreter, method, made, update=update)
        if problems:
            break
        seen.update(set(made.stdout.splitlines()))
    if not problems:
        problems = judge_outcomes(example, seen)
    _write_evidence(request.config, case, times, seen, began, "failed" if problems else "passed")
    if problems:
        pytest.fail(explain(example, problems), pytrace=False)


def execute(example: Example, interpreter: Interpreter, method: str | None) -> Run:
    """One run of `example`, as a reader would start it; warnings are errors unless it declares them."""
    options = [] if example.settings.warnings else ["-W", "error"]
    target = ["tests/launch.py", method, example.name] if method else [example.name]
    return run(
        [*interpreter.command, *options, *target],
        cwd=ROOT,
        timeout=example.settings.timeout * _patience(),
        stdin=example.settings.stdin,
    )


def _patience() -> float:
    """How much longer than declared a run may take: more where the machine is busy with other work."""
    return float(os.environ.get("GUIDE_PATIENCE", "3"))


def judge(
    example: Example, interpreter: Interpreter, method: str | None, made: Run, *, update: bool
) -> list[str]:
    """What is wrong with one run: sentences that start with `file:line`."""
    settings = example.settings
    if made.trouble:
        tail = "\n".join((made.stdout + made.stderr).splitlines()[-15:])
        return [f"{example.name}:1: {made.trouble}\n{tail}"]
    fresh = of_run(made, ROOT, interpreter)
    found = []
    if fresh.code != settings.exit:
        tail = "\n".join(shorten_paths(made.stderr, ROOT, interpreter).splitlines()[-20:])
        found.append(
            f"{example.name}:{failing_line(example, fresh)}: exit code {fresh.code}, "
            f"it declares {settings.exit}\n{tail}"
        )
    if fresh.stderr.strip() and not settings.stderr:
        found.append(
            f"{example.name}:{failing_line(example, fresh)}: writes to standard error, which it does not "
            f"declare (`stderr = true` if the page is to show it):\n{fresh.stderr}"
        )
    if found:
        return found
    path = recorded_path(example, interpreter, method)
    target = path if interpreter == this_interpreter() else variant_path(example, interpreter)
    name = path.relative_to(ROOT).as_posix()
    if not path.exists():
        if update:
            target.write_text(fresh.text(example), encoding="utf-8")
            return []
        return [f"{name}:1: there is no recorded output: make it with `pytest --update`"]
    try:
        recorded = read_record(path, example)
        differing = differences(recorded, fresh, example, name)
    except ExampleError as error:
        if update and "must start with" in str(error):
            target.write_text(fresh.text(example), encoding="utf-8")
            return []
        return [str(error)]
    if differing and update:
        target.write_text(fresh.text(example), encoding="utf-8")
        return []
    return [f"{name}:{line}: {message}" for line, message in differing]


def failing_line(example: Example, fresh: Record) -> int:
    """The line of the script in which the last traceback ends; 1 if there is none."""
    needle = f'File "{example.name}", line '
    lines = [line for line in fresh.stderr.splitlines() if needle in line]
    return int(lines[-1].split(needle)[1].split(",")[0]) if lines else 1


def judge_outcomes(example: Example, seen: Counter[str]) -> list[str]:
    """Whether the declared outcomes hold over all runs just made."""
    found = []
    runs = example.settings.runs
    for outcome in example.settings.outcome:
        times = seen[outcome.text]
        place = f"{example.name}:{example.metadata_line}"
        if outcome.when == "never" and times:
            found.append(
                f"{place}: {outcome.text!r} must never appear and was seen in {times} runs"
            )
        if outcome.when == "must" and times < runs:
            found.append(f"{place}: {outcome.text!r} must appear in each run: {times} of {runs}")
        if outcome.when == "may" and not times:
            found.append(f"{place}: {outcome.text!r} may appear and was never seen in {runs} runs")
    return found


def explain(example: Example, problems: list[str]) -> str:
    shown = "\n".join(f"  shown at {place}" for place in pages_that_show(ROOT, example.name))
    return "\n".join([*problems, shown or "  shown on no page"])


def _write_evidence(
    config: pytest.Config,
    case: tuple[Example, Interpreter, str | None],
    times: list[float],
    seen: Counter[str],
    began: float,
    result: str,
) -> None:
    folder = config.getoption("--evidence")
    if not folder:
        return
    example, interpreter, method = case
    line = {
        "example": example.name,
        "python": interpreter.version,
        "build": interpreter.build,
        "platform": interpreter.platform,
        "start_method": method or ("default" if example.uses_processes else "none"),
        "result": result,
        "runs": len(times),
        "median_s": round(sorted(times)[len(times) // 2], 3),
        "outcomes": {one.text: seen[one.text] for one in example.settings.outcome},
        "date": time.strftime("%Y-%m-%d", time.gmtime(began)),
    }
    path = Path(folder) / f"{os.environ.get('PYTEST_XDIST_WORKER', 'main')}-{os.getpid()}.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as handle:
        handle.write(json.dumps(line, sort_keys=True) + "\n")
