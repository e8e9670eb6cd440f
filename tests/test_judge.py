"""A program is judged by what it does, and by nothing that it does not declare."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from guide import record
from guide.builds import this_interpreter
from guide.judge import execute, explain, judge, judge_outcomes
from guide.programs import Program, find_programs
from guide.record import Record, differences, shorten_paths

NAME = "tests/claims/locks/a.py"


class Case:
    """A program of a few lines in a repository of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def write(self, code: str, out: str | None = "hello\n", declared: str = "") -> Program:
        path = self.root / NAME
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(code, encoding="utf-8")
        if out is not None:
            path.with_suffix(".out").write_text(f"$ python {NAME}\n{out}", encoding="utf-8")
        if declared:
            path.with_name("declared.toml").write_text(f"[a]\n{declared}\n", encoding="utf-8")
        (program,) = find_programs(self.root)
        return program

    def judge(self, program: Program, *, update: bool = False) -> list[str]:
        here = this_interpreter()
        made = execute(program, here, None, root=self.root)
        return judge(program, here, made, update=update, root=self.root)


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return Case(tmp_path)


def test_a_sound_program(case: Case) -> None:
    assert case.judge(case.write('print("hello")\n')) == []


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ('print("hullo")\n', "tests/claims/locks/a.out:2: stdout is not what the page shows"),
        ('print("hello")\nassert 1 == 2\n', f"{NAME}:2: exit code 1, it declares 0"),
        (
            'import sys\nprint("hello")\nprint("oops", file=sys.stderr)\n',
            f"{NAME}:1: writes to standard error",
        ),
        ('import warnings\nwarnings.warn("x")\n', f"{NAME}:2: exit code 1, it declares 0"),
        ("input()\n", f"{NAME}:1: exit code 1, it declares 0"),
        ('print("[stderr]")\n', f"{NAME}:1: prints '[stderr]', which an .out uses as a mark"),
        ('print("[exit 3]")\n', f"{NAME}:1: prints '[exit 3]', which an .out uses as a mark"),
    ],
)
def test_what_is_wrong_with_a_run(case: Case, code: str, message: str) -> None:
    found = case.judge(case.write(code))
    assert found
    assert found[0].startswith(message), found


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("while True: pass", "did not end within 0.5 s"),
        ('while True: print("x" * 10_000)', "wrote more than 1,000,000 bytes: print less"),
        (
            "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])",
            "left processes behind",
        ),
    ],
)
def test_a_program_out_of_bounds(
    case: Case, monkeypatch: pytest.MonkeyPatch, code: str, message: str
) -> None:
    monkeypatch.setenv("GUIDE_PATIENCE", "1" if message.endswith("0.5 s") else "60")
    found = case.judge(case.write(f"{code}\n", declared="timeout = 0.5"))
    assert found[0].startswith(f"{NAME}:1: {message}")


def test_a_missing_output_and_its_update(case: Case) -> None:
    program = case.write('print("hello")\n', out=None)
    assert case.judge(program)[0].startswith(
        "tests/claims/locks/a.out:1: there is no recorded output"
    )
    assert case.judge(program, update=True) == []
    assert program.output_path.read_text(encoding="utf-8") == f"$ python {NAME}\nhello\n"
    before = program.output_path.stat().st_mtime_ns
    assert case.judge(program, update=True) == []
    assert program.output_path.stat().st_mtime_ns == before  # it still holds


def test_an_update_does_not_hide_a_failure(case: Case) -> None:
    program = case.write("assert 0\n")
    assert case.judge(program, update=True)[0].startswith(f"{NAME}:1: exit code 1")
    assert "hello" in program.output_path.read_text(encoding="utf-8")


def test_another_command_in_an_output(case: Case) -> None:
    program = case.write('print("hello")\n')
    program.output_path.write_text("$ python3 x.py\nhello\n", encoding="utf-8")
    assert case.judge(program)[0].startswith(
        "tests/claims/locks/a.out:1: must start with `$ python"
    )


def test_an_output_that_is_not_utf8(case: Case) -> None:
    program = case.write('print("hello")\n')
    program.output_path.write_bytes(b"$ python x\n\xff\n")
    assert case.judge(program)[0].startswith("tests/claims/locks/a.out:2: byte 0xff is not UTF-8")


@pytest.mark.parametrize(
    ("seen", "message"),
    [
        (Counter(heads=2, edge=0, tails=1), None),
        (Counter(heads=1, tails=1), "'heads' must appear in each run: 1 of 2"),
        (Counter(heads=2), "'tails' may appear and was never seen in 2 runs"),
        (Counter(heads=2, tails=1, edge=1), "'edge' must never appear and was seen in 1 runs"),
    ],
)
def test_outcomes(case: Case, seen: Counter[str], message: str | None) -> None:
    declared = 'runs = 2\noutcomes = {"heads" = "always", "tails" = "may", "edge" = "never"}'
    program = case.write("print()\n", declared=declared)
    found = judge_outcomes(program, seen)
    assert found == ([] if message is None else [f"tests/claims/locks/declared.toml:1: {message}"])


def test_declared_outcomes_may_differ_from_the_record_and_no_others(case: Case) -> None:
    declared = 'outcomes = {"heads" = "may", "tails" = "may"}'
    assert case.judge(case.write('print("tails")\n', out="heads\n", declared=declared)) == []
    found = case.judge(case.write('print("on its edge")\n', out="heads\n", declared=declared))
    assert "+on its edge" in found[0]


def test_the_pages_that_would_be_wrong_are_named(root: Path) -> None:
    program = next(one for one in find_programs(root) if one.name == "examples/locks/lock.py")
    said = explain(program, ["x"])
    assert "shown at docs/zh/locks/lock.md:" in said
    assert "shown at docs/en/locks/lock.md:" in said


# --- what a comparison sees -------------------------------------------------------------------------

CODE = "def f():\n    return 1 / 0\n\n\nf()\n"
TRACEBACK = f"""Traceback (most recent call last):
  File "{NAME}", line 5, in <module>
    f()
  File "{NAME}", line 2, in f
    return 1 / 0
           ~~^~~
  File "<stdlib>/threading.py", line 1045, in _bootstrap_inner
    self.run()
ZeroDivisionError: division by zero"""
DUMP = f"""Thread 0x00007fc9a653c6c0 (most recent call first):
  File "<stdlib>/threading.py", line 327 in wait
  File "{NAME}", line 2 in f"""


def compare(
    case: Case, was: str, now: str, part: str = "stderr", declared: str = 'traceback = "own frames"'
) -> list[str]:
    program = case.write(CODE, declared=declared)
    old, new = (
        Record(one, "", 0) if part == "stdout" else Record("", one, 0) for one in (was, now)
    )
    return [message for _, message in differences(old, new, program, "a.out")]


@pytest.mark.parametrize("part", ["stdout", "stderr"])
@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("line 1045", "line 1083", True),  # of the standard library
        ("    self.run()", "    self._context.run(self.run)", True),
        ("           ~~^~~\n", "", True),
        ("           ~~^~~", "           ^^^^^", True),
        ("line 2, in f", "line 3, in f", False),
        ("    return 1 / 0", "    return 2 / 0", False),
        ("in f\n", "in g\n", False),
        ("    f()\n", "", False),
        ("by zero", "by nought", False),
        (
            "    f()\n",
            "    f()\n    balance: 100\n",
            False,
        ),  # printed below a frame, and no line of the program
    ],
)
def test_what_of_a_traceback_is_compared(
    case: Case, part: str, old: str, new: str, same: bool
) -> None:
    assert old in TRACEBACK
    assert (compare(case, TRACEBACK, TRACEBACK.replace(old, new), part) == []) is same


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("line 327", "line 369", True),
        ("6c0 (most", "6c0 [main] (most", True),
        ("line 2 in f", "line 5 in f", False),
        ("0x00007fc9a653c6c0", "0x00007fc9a653c6c1", False),  # unless it is masked
    ],
)
def test_what_of_a_dump_is_compared(case: Case, old: str, new: str, same: bool) -> None:
    assert (compare(case, DUMP, DUMP.replace(old, new)) == []) is same


def test_undeclared_everything_is_compared(case: Case) -> None:
    for old, new in (
        ("line 1045", "line 1083"),
        ("           ~~^~~\n", ""),
        ("self.run()", "run()"),
    ):
        assert compare(case, TRACEBACK, TRACEBACK.replace(old, new), declared="timeout = 5")


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (f"{TRACEBACK}\n    balance: 100", f"{TRACEBACK}\n    balance: -5"),
        ("bar\n  ~~~~\n", "bar\n  ~~\n"),
        ("  ^^^\n", "  ^\n"),
        ("a\nb\n", "b\na\n"),
    ],
)
def test_lines_that_only_look_like_a_part_of_a_traceback(case: Case, was: str, now: str) -> None:
    assert compare(case, was, now, "stdout")
    assert compare(case, was, now, "stderr")


def test_the_order_counts_unless_declared(case: Case) -> None:
    assert compare(case, "a\nb", "b\na", "stderr", 'order = "any"') == []
    assert compare(case, "a\nb", "b\na", "stdout", 'order = "any"') == []
    assert compare(case, "a\nb\nb", "b\na\na", "stdout", 'order = "any"')


def test_a_mask_hides_its_group_alone(case: Case) -> None:
    mask = "mask = ['pid (\\d+)']"
    assert compare(case, "pid 12", "pid 34", "stdout", mask) == []
    assert compare(case, "pid 12", "pod 34", "stdout", mask)
    with pytest.raises(
        ValueError, match=r"declared.toml:1: mask 'x \(.*\)' hides 'word': put a group around"
    ):
        compare(case, "x word", "x 1", "stdout", "mask = ['x (.*)']")


@pytest.mark.parametrize(
    ("stdlib", "line"),
    [
        ("C:\\Python314\\Lib", 'File "C:\\Python314\\Lib\\threading.py", line 1, in run'),
        ("/usr/lib/python3.14", 'File "/usr/lib/python3.14/threading.py", line 1, in run'),
        ("/usr/lib/python3.14", 'File "/opt/py/lib/python3.13t/threading.py", line 1, in run'),
    ],
)
def test_paths_of_the_machine_are_shortened(tmp_path: Path, stdlib: str, line: str) -> None:
    interpreter = replace(this_interpreter(), stdlib=stdlib)
    assert (
        shorten_paths(line, tmp_path, interpreter) == 'File "<stdlib>/threading.py", line 1, in run'
    )
    own = f'File "{tmp_path}/tests\\claims\\a.py"'
    assert shorten_paths(own, tmp_path, interpreter) == 'File "tests/claims/a.py"'


def test_the_frames_of_a_text() -> None:
    assert [(n, line, code) for n, _, line, code in record.frames(TRACEBACK)] == [
        (1, 5, "f()"),
        (3, 2, "return 1 / 0"),
        (6, 1045, "self.run()"),
    ]
    assert [(line, code) for _, _, line, code in record.frames(DUMP)] == [(327, None), (2, None)]


# --- options of the test run ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--interpreter=nonsense"], "--interpreter nonsense: is no Python that can be run"),
        (["--interpreter='"], "No closing quotation"),
        (["--evidence=README.md"], "--evidence README.md: "),
        (["--update", "--start-method=spawn"], "leave --start-method out"),
        (["--programs=gone.txt"], "--programs gone.txt: "),
    ],
)
def test_a_wrong_option(root: Path, options: list[str], message: str) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-n0",
            "-q",
            "-p",
            "no:cacheprovider",
            "tests/test_programs.py",
            *options,
        ],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 4, done.stdout
    assert message in done.stderr, done.stderr
    assert "Traceback" not in done.stderr
