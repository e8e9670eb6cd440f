"""How the lines of runs are merged, and what is counted of those under load."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from guide import evidence
from guide.builds import this_interpreter
from guide.programs import Outcome, Program, find_programs

Line = dict[str, Any]


@pytest.fixture
def program(root: Path) -> Program:
    return next(one for one in find_programs(root) if one.name == "examples/locks/lock.py")


def line(program: Program, **changed: Any) -> Line:
    base = evidence.run_line(program, this_interpreter(), None, 0.0)
    return base | {"result": "passed", "runs": 1, "median_s": 0.1, "outcomes": {}} | changed


def merged(program: Program, *lines: Line) -> list[Line]:
    return evidence.merge(
        list(lines[:1]), list(lines[1:]), {program.name: evidence.digest(program)}
    )


def test_a_later_run_replaces_an_earlier_one(program: Program) -> None:
    old, new = line(program), line(program, date="2026-01-02", runs=3)
    assert merged(program, old, new) == [new]


def test_a_run_of_the_present_script_replaces_those_of_an_older_one(program: Program) -> None:
    old, new = line(program, digest="another", python="3.10.1"), line(program)
    assert merged(program, old, new) == [new]
    assert merged(program, old) == [old]  # better than nothing: it is shown as stale


def test_a_late_line_of_an_older_script_does_not_replace_the_present_one(program: Program) -> None:
    new, old = line(program), line(program, digest="another")
    assert merged(program, new, old) == [new]


def test_lines_of_an_example_that_is_gone_are_dropped(program: Program) -> None:
    assert merged(program, line(program) | {"example": "examples/locks/gone.py"}) == []


def test_runs_under_load_add_up_beside_the_others(program: Program) -> None:
    lines = [
        line(program),
        line(program, load=True, runs=20, outcomes={"heads": 20, "tails": 3}),
        line(program, load=True, runs=30, outcomes={"heads": 0, "tails": 27}),
    ]
    kept = merged(program, *lines)
    assert [(one.get("load"), one["runs"]) for one in kept] == [(None, 1), (True, 50)]
    assert kept[1]["outcomes"] == {"heads": 20, "tails": 30}
    summary = evidence.summary(program, evidence.by_example(kept))
    assert summary is not None
    assert (summary.runs, summary.load_runs) == (51, 50)


def test_a_failure_under_load_is_not_summed_away(program: Program) -> None:
    kept = merged(
        program,
        line(program, load=True, runs=20),
        line(program, load=True, runs=30, result="failed"),
    )
    assert [(one["runs"], one["result"]) for one in kept] == [(30, "failed")]
    build = evidence.label(kept[0])
    assert evidence.load_runs(program, kept, build, None) == 0


def test_too_few_runs_under_load_are_named(program: Program) -> None:
    lines = [line(program, load=True, runs=19)]
    build = evidence.label(lines[0])
    assert evidence.too_few_load_runs([program], lines, 20, [build, "3.99"]) == [
        f"{program.name}:1: 19 runs under load on {build}",
        "no run on 3.99 is recorded",
    ]
    assert evidence.too_few_load_runs([program], lines, 19, [build]) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "holds no *.jsonl"),
        ('{"example": "examples/lo', ":1: is no whole line of JSON"),
        ("\n17\n", ":2: 17 is no line of a run"),
        ('{"example": "examples/locks/lock.py"}\n', ":1: has no 'digest'"),
    ],
)
def test_a_file_of_runs_that_can_not_be_merged(
    root: Path, tmp_path: Path, text: str | None, message: str
) -> None:
    path = tmp_path / "main-1.jsonl"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    before = (root / evidence.EVIDENCE).read_bytes()
    command = [sys.executable, "tests/tools", "evidence", "merge", str(tmp_path)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert (root / evidence.EVIDENCE).read_bytes() == before
    assert path.exists() == (text is not None)


def test_an_example_that_was_changed_is_a_hole(program: Program) -> None:
    assert evidence.holes([program], [line(program)]) == []
    assert evidence.holes([program], [line(program, digest="another")]) == [program.name]


@pytest.mark.parametrize(
    ("when", "seen", "possible"),
    [
        ("must", 20, True),
        ("must", 19, False),
        ("may", 0, True),
        ("may", 20, True),
        ("may", 21, False),
        ("never", 0, True),
        ("never", 1, False),
    ],
)
def test_a_count_that_contradicts_its_declaration(
    program: Program, when: str, seen: int, possible: bool
) -> None:
    settings = replace(program.settings, outcome=(Outcome("heads", when),))
    recorded = line(program, runs=20, outcomes={"heads": seen})
    found = evidence.impossible_counts([replace(program, settings=settings)], [recorded])
    said = f"{program.name}: 'heads' ({when}): seen in {seen} of 20 runs"
    assert found == ([] if possible else [(2, said)])
