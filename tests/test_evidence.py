"""How the runs of programs are merged, kept, counted and written."""

from __future__ import annotations

import datetime
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from guide import evidence
from guide.builds import this_interpreter
from guide.evidence import Entries, Entry, RunLine
from guide.pages import PageError
from guide.programs import Program, Settings
from small import CLAIM, SHOWN, Small

HERE, SPAWN = "3.11.7 linux", "3.11.7 linux spawn"
DAY = datetime.date(2026, 1, 2)


@pytest.fixture
def program(small: Small) -> Program:
    return small.program(CLAIM)


def line(program: Program, /, **changed: Any) -> RunLine:
    known = {
        "program": program.name,
        "digest": evidence.digest(program),
        "where": HERE,
        "date": DAY,
        "result": "passed",
        "runs": 1,
    }
    return RunLine.model_validate(known | changed)


def merged(program: Program, *lines: RunLine, known: Entries | None = None) -> Entries:
    return evidence.merge(known or {}, lines, {program.name: evidence.digest(program)})


def entry(program: Program, *lines: RunLine, known: Entries | None = None) -> Entry:
    return merged(program, *lines, known=known)[program.name]


def test_runs_add_up_by_build_system_and_start_method(program: Program) -> None:
    found = entry(
        program,
        line(program),
        line(program, runs=2),
        line(program, where=SPAWN, runs=4),
        line(program, where="3.11.7 darwin", runs=8),
        line(program, where="3.13.1t linux", runs=16),
    )
    assert found.runs == {HERE: "3", SPAWN: "4", "3.11.7 darwin": "8", "3.13.1t linux": "16"}
    assert list(found.runs) == sorted(found.runs)


def test_runs_under_load_add_up_beside_the_others(program: Program) -> None:
    found = merged(
        program,
        line(program),
        line(program, load=True, runs=20, outcomes=[20, 3]),
        line(program, load=True, runs=30, outcomes=[0, 27]),
    )
    assert found[program.name].runs == {HERE: "1+50"}
    assert found[program.name].outcomes == {HERE: [20, 30]}
    summary = evidence.summary(program, found)
    assert summary is not None
    assert (summary.runs, summary.load_runs, summary.current) == (51, 50, True)
    assert entry(program, line(program, load=True, runs=7)).runs == {HERE: "+7"}


def test_a_newer_micro_version_replaces_an_older_one(program: Program) -> None:
    old = merged(program, line(program, outcomes=[1]), line(program, where=SPAWN))
    found = entry(program, line(program, where="3.11.9 linux", runs=2), known=old)
    assert found.runs == {SPAWN: "1", "3.11.9 linux": "2"}
    assert found.outcomes == {}


@pytest.mark.parametrize("days", [1, -1])
def test_the_date_is_that_of_the_newest_run(program: Program, days: int) -> None:
    other = DAY + datetime.timedelta(days)
    assert entry(program, line(program), line(program, date=other)).date == max(DAY, other)


def test_a_run_of_the_present_program_replaces_those_of_an_older_one(program: Program) -> None:
    old = {program.name: Entry(program=program.name, digest="0" * 16, date=DAY, runs={SPAWN: "9"})}
    assert entry(program, line(program), known=old).runs == {HERE: "1"}
    assert merged(program, known=old) == old  # better than nothing: it is shown as stale
    summary = evidence.summary(program, old)
    assert summary is not None
    assert not summary.current


def test_a_late_line_of_an_older_program_does_not_replace_the_present_one(
    program: Program,
) -> None:
    known = merged(program, line(program))
    late = line(program, digest="0" * 16, date=DAY + datetime.timedelta(1), runs=5)
    assert merged(program, late, known=known) == known


def test_a_program_that_is_gone_is_dropped(program: Program) -> None:
    gone = line(program, program="examples/a/gone.py")
    known = evidence.merge({}, [gone], {gone.program: gone.digest})
    assert list(known) == [gone.program]
    assert merged(program, gone, known=known) == {}


@pytest.mark.parametrize("load", [False, True])
def test_a_failure_outlives_the_runs_that_pass_until_the_program_changes(
    small: Small, program: Program, load: bool
) -> None:
    failure = line(program, load=load, runs=30, result="failed")
    known = merged(program, line(program, load=load, runs=20), failure)
    for day in range(1, 4):
        later = line(program, load=load, date=DAY + datetime.timedelta(day))
        known = merged(program, later, known=known)
    assert known[program.name].failed == {HERE: DAY}
    assert known[program.name].runs == {HERE: "+23" if load else "23"}  # what failed is not counted
    summary = evidence.summary(program, known)
    assert summary is not None
    assert summary.failed == (HERE,)
    small.append(CLAIM, "# mended\n")
    program = small.program(CLAIM)
    assert entry(program, line(program), known=known).failed == {}


def test_a_failure_alone_is_a_hole(program: Program) -> None:
    known = merged(program, line(program, result="failed"))
    assert evidence.holes([program], known) == [program.name]
    assert evidence.holes([program], merged(program, line(program))) == []
    assert evidence.holes([program], {}) == [program.name]


def test_a_change_of_program_declaration_or_output_changes_the_digest(
    small: Small, program: Program
) -> None:
    digests = {evidence.digest(program), evidence.digest(replace(program, declaration="x"))}
    small.append(CLAIM, "# more\n")
    digests.add(evidence.digest(small.program(CLAIM)))
    small.append("tests/claims/a/heads.out", "more\n")
    digests.add(evidence.digest(small.program(CLAIM)))
    small.write("tests/claims/a/heads.py314.out", "more\n")
    digests.add(evidence.digest(small.program(CLAIM)))
    assert len(digests) == 5


def test_the_file_is_sorted_and_one_line_a_program(small: Small) -> None:
    known = evidence.read(small.root)
    assert list(known) == [SHOWN, "examples/way/first.py", "tests/claims/a/flip.py", CLAIM]
    before = small.read(evidence.EVIDENCE.as_posix())
    evidence.write(small.root, dict(reversed(known.items())))
    assert small.read(evidence.EVIDENCE.as_posix()) == before
    assert [evidence.line_of(known, name) for name in known] == [1, 2, 3, 4]
    assert all('"failed"' not in one for one in before.splitlines())  # what is empty is not written


def test_two_lines_of_a_program_are_refused(small: Small) -> None:
    name = evidence.EVIDENCE.as_posix()
    first = small.read(name).splitlines(keepends=True)[0]
    small.write(name, first + small.read(name))
    with pytest.raises(PageError, match=r"evidence.jsonl:2: .*coin.py stands after .*coin.py: the"):
        evidence.read(small.root)


def test_what_is_known_of_a_place() -> None:
    assert evidence.place_of(replace(this_interpreter(), version="3.13.1", free_threaded=True,
                                     platform="win32"), "spawn") == "3.13.1t win32 spawn"  # fmt: skip
    for where, label, system, method in (
        ("3.13.1t win32 spawn", "3.13t", "win32", "spawn"),
        ("3.10.2 linux", "3.10", "linux", None),
    ):
        assert evidence.label(where) == label
        assert (evidence.platform(where), evidence.start_method(where)) == (system, method)
        assert evidence.interpreter_of(where).label == label
    assert [evidence.counts(one) for one in ("3", "3+20", "+20")] == [(3, 0), (3, 20), (0, 20)]
    assert evidence.sort_labels(["3.13t", "3.9", "3.10", "3.13"]) == [
        "3.9",
        "3.10",
        "3.13",
        "3.13t",
    ]


def test_what_was_not_run(program: Program) -> None:
    known = merged(program, line(program), line(program, where="3.13.1t darwin"))
    assert evidence.not_run(known) == [
        "Windows", "3.10", "3.12", "3.13", "3.14", "3.14t", "3.15", "3.15t"
    ]  # fmt: skip


def test_too_few_runs_under_load_are_named(program: Program) -> None:
    known = merged(program, line(program, load=True, runs=19), line(program, runs=100))
    assert evidence.too_few_load_runs([program], known, 20, ["3.11", "3.99"]) == [
        f"{program.name}:1: 19 runs under load on 3.11",
        "no run on 3.99 is recorded",
    ]
    assert evidence.too_few_load_runs([program], known, 19, ["3.11"]) == []
    elsewhere = replace(program, settings=Settings(python=">=3.12"))
    assert evidence.too_few_load_runs([elsewhere], known, 20, ["3.11"]) == []
    processes = replace(program, uses_processes=True)
    assert len(evidence.too_few_load_runs([processes], known, 20, ["3.11"])) == 3
    changed = replace(program, declaration="other")
    assert evidence.load_runs(changed, known, "3.11", None) == 0
    failed = merged(program, line(program, load=True, runs=30, result="failed"))
    assert evidence.load_runs(program, failed, "3.11", None) == 0


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
    racy = replace(program, settings=Settings.model_validate({"outcomes": {"heads": when}}))
    known = merged(racy, line(racy, runs=20, outcomes=[seen]))
    said = f"{program.name}: {HERE}: 'heads' ({when}): seen in {seen} of 20 runs"
    assert evidence.impossible_counts([racy], known) == ([] if possible else [(1, said)])


def test_outcomes_that_were_not_counted(program: Program) -> None:
    racy = replace(program, settings=Settings.model_validate({"outcomes": {"heads": "may"}}))
    found = evidence.impossible_counts([racy], merged(racy, line(racy)))
    assert found == [(1, f"{program.name}: {HERE}: 0 outcomes are counted, 1 declared")]


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("runs", 0, "runs: Input should be greater than or equal to 1"),
        ("runs", -5, "runs: Input should be greater than or equal to 1"),
        ("result", "maybe", "result: Input should be 'passed' or 'failed'"),
        ("where", "3.11 linux", "where: String should match pattern"),
        ("where", "3.11.7 beos", "where: String should match pattern"),
        ("where", "3.11.7 linux thread", "where: String should match pattern"),
        ("date", "9999-99-99", "date: Input should be a valid date"),
        ("date", "9999-09-09", "date: is a day to come"),
        ("digest", "x", "digest: String should match pattern"),
        ("outcomes", [-1], "outcomes.0: Input should be greater than or equal to 0"),
        ("colour", 1, "colour: Extra inputs are not permitted"),
    ],
)
def test_a_line_of_a_run_that_can_not_be(
    tmp_path: Path, program: Program, field: str, value: Any, message: str
) -> None:
    path = tmp_path / "main-1.jsonl"
    good = line(program).model_dump_json()
    bad = line(program).model_copy(update={field: value}).model_dump_json(warnings=False)
    if field == "colour":
        bad = good.replace("{", '{"colour":1,', 1)
    path.write_text(f"{good}\n\n{bad}\n", encoding="utf-8")
    with pytest.raises(PageError, match=r"main-1.jsonl:3: ") as error:
        evidence.read_runs([path])
    assert message in str(error.value)
    assert str(error.value).endswith(": delete the line, and merge again")


def test_runs_are_read_as_they_were_written(tmp_path: Path, program: Program) -> None:
    lines = [line(program), line(program, load=True, runs=3, outcomes=[1, 2])]
    for one in lines:
        evidence.write_run(tmp_path / "runs", one)
    files = evidence.run_files([tmp_path / "runs"])
    assert [one for _, one in evidence.read_runs(files)] == lines


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "holds no *.jsonl: name one that `--evidence` wrote to"),
        ('{"program": "examples/lo', ":1: is no whole line; its run may have been ended"),
        ("\n17\n", ":2: is no whole line"),
        ('{"program": "examples/locks/lock.py"}\n', ":1: digest: Field required: delete the line"),
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


def test_a_folder_of_runs_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="gone: is no folder: name one"):
        evidence.run_files([tmp_path / "gone"])
