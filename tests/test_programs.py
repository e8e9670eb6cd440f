"""Each program does what its page shows: exit code, output, standard error, nothing left running."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest

from guide.builds import Interpreter, why_not
from guide.evidence import write_run
from guide.judge import execute, explain, judge, judge_outcomes, run_line
from guide.programs import Program, ProgramError, find_programs, methods_for
from guide.repository import ROOT
from run_options import interpreters_of, start_methods_of


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "case" not in metafunc.fixturenames:
        return
    cases = []
    listed = metafunc.config.getoption("--programs")
    wanted = set(Path(listed).read_text(encoding="utf-8").split()) if listed else None
    for interpreter in interpreters_of(metafunc.config):
        for program in _programs():
            if wanted is not None and program.key not in wanted:
                continue
            for method in methods_for(program, start_methods_of(metafunc.config)):
                name = program.key
                if metafunc.config.getoption("--interpreter"):
                    name += f"-{interpreter.label}"
                if method:
                    name += f"-{method}"
                cases.append(pytest.param((program, interpreter, method), id=name))
    metafunc.parametrize("case", cases)


def _programs() -> list[Program]:
    try:
        return find_programs(ROOT)
    except ProgramError as error:
        raise pytest.Collector.CollectError(str(error)) from None


def test_program(
    case: tuple[Program, Interpreter, str | None], request: pytest.FixtureRequest
) -> None:
    program, interpreter, method = case
    if reason := why_not(program, interpreter):
        pytest.skip(f"{program.name} {reason}")
    if interpreter.platform == "win32" and method in ("fork", "forkserver"):
        pytest.skip(f"Windows has no {method}")
    update = request.config.getoption("--update")
    seen: Counter[str] = Counter()
    began = time.time()
    problems: list[str] = []
    for _ in range(program.settings.runs):
        made = execute(program, interpreter, method)
        problems = judge(program, interpreter, made, update=update)
        if problems:
            break
        seen.update(set(made.stdout.splitlines()))
    problems = problems or judge_outcomes(program, seen)
    if folder := request.config.getoption("--evidence"):
        line = run_line(program, interpreter, method, began, seen, failed=bool(problems))
        write_run(Path(folder), line)
    if problems:
        pytest.fail(explain(program, problems), pytrace=False)
