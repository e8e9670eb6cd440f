"""A declaration that can't hold, or makes no difference, is told with its line."""

from __future__ import annotations

import pytest

from small import CLAIM, DECLARED, Small


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('mask = [".*"]', "a mask hides numbers and addresses only"),
        ("mask = ['[a-z]+ (\\d+)', 'worker']", "a mask hides numbers and addresses only"),
        ("mask = ['(\\d+) (\\d+)']", "has 2 groups: mark one number with one group"),
        ("mask = ['[']", "is not a regular expression"),
        ("mask = ['(?:[^0-9]+)+9']", "repeats a repetition"),
        ("mask = ['(?:a|(?:[^0-9]+)*)+9']", "repeats a repetition"),
        ("mask = ['pid (\\d+)', 'pid (\\d+)']", "names one twice"),
        ('mask = "x"', "mask = 'x': input should be a valid tuple"),
        ("colour = 1", "unknown key 'colour': the keys are order, traceback, mask,"),
        ('order = "some"', "order = 'some': input should be 'exact' or 'any'"),
        ('traceback = "none"', "traceback = 'none': input should be 'exact' or 'own frames'"),
        ("timeout = 0", "timeout = 0: input should be greater than 0"),
        ("timeout = 1000", "timeout = 1000: input should be less than or equal to 60"),
        ("runs = 1.5", "runs = 1.5: input should be a valid integer"),
        ("runs = 0", "runs = 0: input should be greater than or equal to 1"),
        ("runs = 201", "runs = 201: input should be less than or equal to 200"),
        ("runs = true", "runs = True: input should be a valid integer"),
        ("exit = 300", "exit = 300: input should be less than or equal to 255"),
        ("exit = -65", "exit = -65: input should be greater than or equal to -64"),
        ('exit = "1"', "exit = '1': input should be a valid integer"),
        ("stderr = 1", "stderr = 1: input should be a valid boolean"),
        ('warnings = "yes"', "warnings = 'yes': input should be a valid boolean"),
        ("wrong = 0", "wrong = 0: input should be a valid boolean"),
        ("stdin = 1", "stdin = 1: input should be a valid string"),
        ('python = "three"', 'must be a version range such as ">=3.13"'),
        ('python = ">=4"', "holds on no version from 3.10 to 3.15"),
        ('platform = ["beos"]', "input should be 'linux', 'darwin' or 'win32'"),
        ("platform = []", "should have at least 1 item"),
        ('platform = ["linux", "linux"]', "names one twice"),
        ("build = []", "should have at least 1 item"),
        ('build = ["jit"]', "input should be 'gil' or 'free-threaded'"),
        ('start_methods = ["spawn", "spawn"]', "names one twice"),
        ('start_methods = ["thread"]', "input should be 'fork', 'spawn' or 'forkserver'"),
        ('requires = ["no module"]', "'no module' is no module"),
        ('outcomes = [{text = "x", when = "may"}]', "input should be a valid dictionary"),
        ('outcomes = {"x " = "may"}', "is one line of output, without spaces at its ends"),
        ('outcomes = {"" = "may"}', "is one line of output, without spaces at its ends"),
        ('outcomes = {"a\\nb" = "may"}', "is one line of output, without spaces at its ends"),
        ('outcomes = {x = "must"}', "input should be 'always', 'may' or 'never'"),
        ("order =", "is not TOML"),
        ('outcomes = {x = "may", x = "never"}', "is not TOML"),
    ],
)
def test_a_declaration_that_can_not_hold(small: Small, line: str, message: str) -> None:
    place = small.append(DECLARED, f"[heads]\n{line}\n") + 1
    problems = small.problems("declarations")
    assert len(problems) == 1
    assert problems[0].startswith(f"{DECLARED}:{place}: ")
    assert message in problems[0]


@pytest.mark.parametrize(
    ("text", "offset", "message"),
    [
        ("[heads]\n", 0, "write what is declared of heads below a line [heads]"),
        ("[gone]\nruns = 2\n", 0, "there is no gone.py beside it: delete this table"),
        ("[heads]\nruns = 2\n[heads]\nruns = 3\n", 2, "is not TOML"),
        ("[heads\nruns = 2\n", 0, "is not TOML"),
        ('[heads.outcomes]\n"x " = "may"\n', 0, "heads: outcomes = "),
        ('[heads.outcomes]\nx = "must"\n', 1, "heads: outcomes.x = 'must'"),
    ],
)
def test_a_table_that_can_not_be(small: Small, text: str, offset: int, message: str) -> None:
    place = small.append(DECLARED, text) + offset
    problems = small.problems("declarations")
    assert [one.partition(message)[0] for one in problems] == [f"{DECLARED}:{place}: "]


def test_a_key_outside_of_any_table(small: Small) -> None:
    small.write(DECLARED, "runs = 2\n")
    message = "write what is declared of runs below a line [runs]"
    assert small.problems("declarations") == [f"{DECLARED}:1: {message}"]


def test_a_file_that_is_not_python(small: Small) -> None:
    line = small.append(CLAIM, "print(\n")
    assert small.problems("declarations") == [
        f"{CLAIM}:{line}: is not Python: '(' was never closed"
    ]


def test_a_folder_that_is_called_a_program(small: Small) -> None:
    (small.root / "examples/a/folder.py").mkdir()
    message = "is no file: delete it, or give it another name"
    assert small.problems("declarations") == [f"examples/a/folder.py:1: {message}"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (
            "mask = ['pid (\\d+)']",
            "heads: mask 'pid (\\\\d+)' hides nothing in the recorded output",
        ),
        ('traceback = "own frames"', "heads: there is no traceback in the recorded output: delete"),
        ("stderr = true", "heads: nothing of standard error is recorded: delete `stderr`"),
    ],
)
def test_a_declaration_that_makes_no_difference(small: Small, line: str, message: str) -> None:
    place = small.append(DECLARED, f"[heads]\n{line}\n")
    problems = small.problems("declarations")
    assert len(problems) == 1
    assert problems[0].startswith(f"{DECLARED}:{place}: {message}")
    shown = '[stderr]\n  File "tests/claims/a/heads.py", line 3, in f\npid 12\n'
    small.append("tests/claims/a/heads.out", shown)
    assert small.problems("declarations") == []
