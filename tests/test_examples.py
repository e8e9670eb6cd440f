"""Each example does what its page shows: exit code, output, standard error, nothing left running."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest

from conftest import interpreters_of, start_methods_of
from guide.builds import Interpreter, why_not
from guide.evidence import run_line, write_line
from guide.judge import execute, explain, judge, judge_outcomes
from guide.programs import Program, ProgramError, find_programs, methods_for
from guide.repository import ROOT


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "case" not in metafunc.fixturenames:
        return
    cases = []
    for interpreter in interpreters_of(metafunc.config):
        for program in _examples():
            for method in methods_for(program, start_methods_of(metafunc.config)):
                name = program.name.removeprefix("examples/").removesuffix(".py")
                if metafunc.config.getoption("--interpreter"):
                    name += f"-{interpreter.label}"
                if method:
                    name += f"-{method}"
                cases.append(pytest.param((program, interpreter, method), id=name))
    metafunc.parametrize("case", cases)


def _examples() -> list[Program]:
    try:
        return find_programs(ROOT)
    except ProgramError as error:
        raise pytest.Collector.CollectError(str(error)) from None


def test_example(
    case: tuple[Program, Interpreter, str | None], request: pytest.FixtureRequest
) -> None:
    program, interpreter, method = case
    if reason := why_not(program, interpreter):
        pytest.skip(f"{program.name} {reason}")
    if interpreter.platform == "win32" and method in ("fork", "forkserver"):
        pytest.skip(f"Windows has no {method}")
    repeat = request.config.getoption("--repeat")
    update = request.config.getoption("--update")
    seen: Counter[str] = Counter()
    began = time.time()
    times = []
    problems: list[str] = []
    for _ in range(max(repeat, program.settings.runs)):
        made = execute(program, interpreter, method)
        times.append(made.seconds)
        problems = judge(program, interpreter, method, made, update=update)
        if problems:
            break
        seen.update(set(made.stdout.splitlines()))
    if not problems:
        problems = judge_outcomes(program, seen)
    _write_evidence(request.config, case, times, seen, began, "failed" if problems else "passed")
    if problems:
        pytest.fail(explain(program, problems), pytrace=False)


def _write_evidence(
    config: pytest.Config,
    case: tuple[Program, Interpreter, str | None],
    times: list[float],
    seen: Counter[str],
    began: float,
    result: str,
) -> None:
    folder = config.getoption("--evidence")
    if not folder:
        return
    program, interpreter, method = case
    line = run_line(program, interpreter, method, began) | {
        "result": result,
        "runs": len(times),
        "median_s": round(sorted(times)[len(times) // 2], 3),
        "outcomes": {one.text: seen[one.text] for one in program.settings.outcome},
    }
    write_line(Path(folder), line)
