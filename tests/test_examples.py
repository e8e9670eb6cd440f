"""Each example does what its page shows: exit code, output, standard error, nothing left running."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest

from conftest import ROOT, interpreters_of, start_methods_of
from evidence import run_line, write_line
from examples import Example, ExampleError, find_examples, methods_for
from interpreters import Interpreter, why_not
from verify import execute, explain, judge, judge_outcomes


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "case" not in metafunc.fixturenames:
        return
    cases = []
    for interpreter in interpreters_of(metafunc.config):
        for example in _examples():
            for method in methods_for(example, start_methods_of(metafunc.config)):
                name = example.name.removeprefix("examples/").removesuffix(".py")
                if metafunc.config.getoption("--interpreter"):
                    name += f"-{interpreter.label}"
                if method:
                    name += f"-{method}"
                cases.append(pytest.param((example, interpreter, method), id=name))
    metafunc.parametrize("case", cases)


def _examples() -> list[Example]:
    try:
        return find_examples(ROOT)
    except ExampleError as error:
        raise pytest.Collector.CollectError(str(error)) from None


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
    line = run_line(example, interpreter, method, began) | {
        "result": result,
        "runs": len(times),
        "median_s": round(sorted(times)[len(times) // 2], 3),
        "outcomes": {one.text: seen[one.text] for one in example.settings.outcome},
    }
    write_line(Path(folder), line)
