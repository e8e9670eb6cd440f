"""How the lines of runs are merged, and what is counted of those under load."""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from guide import evidence
from guide.evidence import Entries, RunLine
from guide.programs import Program, Settings

HERE = "3.11.7 linux"


@pytest.fixture
def program(tmp_path: Path) -> Program:
    path = tmp_path / "examples" / "locks" / "a.py"
    path.parent.mkdir(parents=True)
    path.write_text("print(1)\n", encoding="utf-8")
    path.with_suffix(".out").write_text("$ python examples/locks/a.py\n1\n", encoding="utf-8")
    return Program(
        path, "examples/locks/a.py", Settings.model_validate({}), "examples/locks/a.py:1"
    )


def run(program: Program, **changed: Any) -> RunLine:
    base: dict[str, Any] = {
        "program": program.name,
        "digest": evidence.digest(program),
        "where": HERE,
        "date": "2026-01-01",
        "result": "passed",
        "runs": 1,
    }
    return RunLine.model_validate(base | changed)


def merged(program: Program, *lines: RunLine, known: Entries | None = None) -> Entries:
    return evidence.merge(known or {}, lines, {program.name: evidence.digest(program)})


def runs(entries: Entries) -> dict[str, str]:
    return next(iter(entries.values())).runs if entries else {}


def test_runs_add_up(program: Program) -> None:
    known = merged(program, run(program), run(program, runs=3, date="2026-01-02"))
    assert runs(known) == {HERE: "4"}
    assert known[program.name].date == datetime.date(2026, 1, 2)


def test_runs_under_load_add_up_beside_the_others(program: Program) -> None:
    lines = [
        run(program, outcomes=[1, 0]),
        run(program, load=True, runs=20, outcomes=[20, 3]),
        run(program, load=True, runs=30, outcomes=[0, 27]),
    ]
    known = merged(program, *lines)
    assert runs(known) == {HERE: "1+50"}
    assert known[program.name].outcomes == {HERE: [21, 30]}
    summary = evidence.summary(program, known)
    assert summary is not None
    assert (summary.runs, summary.load_runs, summary.current) == (51, 50, True)


def test_another_release_of_the_same_version_replaces_the_old_one(program: Program) -> None:
    known = merged(program, run(program), run(program, where="3.11.9 linux", date="2026-01-02"))
    assert runs(known) == {"3.11.9 linux": "1"}
    known = merged(
        program,
        run(program, where="3.11.7t linux"),
        run(program, where="3.11.7 linux spawn"),
        known=known,
    )
    assert set(runs(known)) == {"3.11.9 linux", "3.11.7t linux", "3.11.7 linux spawn"}


def test_a_run_of_the_present_program_replaces_those_of_an_older_one(program: Program) -> None:
    old = evidence.merge({}, [run(program, digest="0" * 16)], {program.name: "0" * 16})
    assert merged(program, known=old) == old  # better than nothing: it is shown as stale
    summary = evidence.summary(program, old)
    assert summary is not None
    assert not summary.current
    assert runs(merged(program, run(program, where="3.12.1 linux"), known=old)) == {
        "3.12.1 linux": "1"
    }


def test_a_run_of_another_content_is_dropped(program: Program) -> None:
    known = merged(program, run(program))
    assert merged(program, run(program, digest="0" * 16), known=known) == known


def test_a_program_that_is_gone_is_dropped(program: Program) -> None:
    known = merged(program, run(program))
    assert evidence.merge(known, [], {}) == {}
    gone = run(program).model_copy(update={"program": "examples/locks/gone.py"})
    assert merged(program, gone) == {}


def test_a_failure_stays_until_the_program_changes(program: Program) -> None:
    known = merged(
        program,
        run(program, load=True, runs=100),
        run(program, load=True, runs=30, result="failed"),
    )
    for _ in range(3):
        known = merged(
            program, run(program, date="2026-01-03"), run(program, load=True), known=known
        )
    summary = evidence.summary(program, known)
    assert summary is not None
    assert summary.failed == (HERE,)
    assert runs(known) == {HERE: "3+103"}  # what failed is not counted
    program.path.write_text("print(2)\n", encoding="utf-8")
    assert merged(program, run(program), known=known)[program.name].failed == {}


def test_what_changes_the_digest(program: Program) -> None:
    before = evidence.digest(program)
    assert evidence.digest(replace(program, declaration="{'runs': 2}")) != before
    program.path.with_suffix(".py314.out").write_text("x", encoding="utf-8")
    assert evidence.digest(program) != before
    program.path.with_suffix(".py314.out").unlink()
    moved = program.path.with_name("b.py")
    program.path.rename(moved)
    out = program.path.with_suffix(".out").read_text(encoding="utf-8")
    moved.with_suffix(".out").write_text(out.replace("locks/a.py", "locks/b.py"), encoding="utf-8")
    assert evidence.digest(replace(program, path=moved, name="examples/locks/b.py")) == before


def test_too_few_runs_under_load_are_named(program: Program) -> None:
    known = merged(program, run(program, load=True, runs=19))
    assert evidence.too_few_load_runs([program], known, 20, ["3.11", "3.99"]) == [
        f"{program.name}:1: 19 runs under load on 3.11",
        "no run on 3.99 is recorded",
    ]
    assert evidence.too_few_load_runs([program], known, 19, ["3.11"]) == []


def test_a_program_that_was_changed_is_a_hole(program: Program) -> None:
    known = merged(program, run(program))
    assert evidence.holes([program], known) == []
    assert evidence.holes([program], merged(program, run(program, result="failed"))) == [
        program.name
    ]
    program.path.write_text("print(2)\n", encoding="utf-8")
    assert evidence.holes([program], known) == [program.name]


@pytest.mark.parametrize(
    ("when", "seen", "possible"),
    [
        ("always", 20, True),
        ("always", 19, False),
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
    program = replace(program, settings=Settings.model_validate({"outcomes": {"heads": when}}))
    known = merged(program, run(program, runs=20, outcomes=[seen]))
    said = f"{program.name}: {HERE}: 'heads' ({when}): seen in {seen} of 20 runs"
    assert evidence.impossible_counts([program], known) == ([] if possible else [(1, said)])


def test_outcomes_that_were_not_counted(program: Program) -> None:
    program = replace(program, settings=Settings.model_validate({"outcomes": {"heads": "may"}}))
    found = evidence.impossible_counts([program], merged(program, run(program)))
    assert found == [(1, f"{program.name}: {HERE}: 0 outcomes are counted, 1 declared")]


def test_the_file_is_sorted_with_a_line_a_program(program: Program, tmp_path: Path) -> None:
    other = "tests/claims/locks/z.py"
    known = merged(program, run(program))
    known = {other: known[program.name].model_copy(update={"program": other}), **known}
    (tmp_path / "docs/data").mkdir(parents=True)
    evidence.write(tmp_path, known)
    lines = (tmp_path / evidence.EVIDENCE).read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["program"] for line in lines] == sorted(known)
    assert evidence.read(tmp_path) == known


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "holds no *.jsonl"),
        ('{"program": "examples/lo', ":1: is no whole line; its run may have been ended"),
        ("\n17}\n", ":2: "),
        ('{"program": "examples/locks/lock.py"}\n', ":1: digest: Field required"),
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
