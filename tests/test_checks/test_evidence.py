"""Evidence that is missing, false or impossible is told, with its line."""

from __future__ import annotations

import datetime

import pytest

from guide.evidence import EVIDENCE
from small import CLAIM, DECLARED, SHOWN, Small

FILE = EVIDENCE.as_posix()
CHANGED = (
    "1: it, its declaration or its output was changed after it was last run: "
    "`python tests/tools record` runs and records it"
)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (':"20"}', ':"-5"}', "string should match pattern"),
        (':"20"}', ':""}', "string should"),
        (':"20"}', ':"0"}', "string should match pattern"),
        (':"20"}', ":20}", "Input should be a valid string"),
        (' linux":"20"', ' beos":"20"', "String should match pattern"),
        ('"runs":{', '"ran":{', "Field required"),
        ('"date":"2026-01-02"', '"date":"2026-02-30"', "Input should be a valid date"),
        ('"date":"2026-01-02"', '"date":"9999-99-99"', "Input should be a valid date"),
        ('"date":"2026-01-02"', '"date":"9999-09-09"', "date: is a day to come"),
        ('{"program"', '{"colour":1,"program"', "colour: Extra inputs are not permitted"),
        ('"digest":"', '"digest":"x', "digest: String should match pattern"),
        ('"tests/claims/a/flip.py"', '"tests/a/flip.py"', "program: String should match pattern"),
        (
            '"tests/claims/a/flip.py"',
            '"tests/claims/a/flop.py"',
            "there is no tests/claims/a/flop.py",
        ),
        (
            '{"program":"tests/claims/a/flip',
            '{"program":"examples/a/all',
            "examples/a/all.py stands after",
        ),
        ('{"program":"tests/claims/a/fl', '{{"program":"tests/', "Invalid JSON"),
        (":[1,1]", ":[1]", "tests/claims/a/flip.py: 3"),
        (":[1,1]", ":[1,-1]", "Input should be greater than or equal to 0"),
        (":[1,1]", ":[1,21]", "tests/claims/a/flip.py: 3"),
    ],
)
def test_a_line_that_can_not_be(small: Small, old: str, new: str, message: str) -> None:
    lines = small.read(FILE).splitlines()
    number = next(n for n, line in enumerate(lines, 1) if "flip.py" in line)
    assert old in lines[number - 1]
    lines[number - 1] = lines[number - 1].replace(old, new, 1)
    small.write(FILE, "\n".join(lines) + "\n")
    at = [one for one in small.problems("evidence") if one.startswith(f"{FILE}:{number}: ")]
    assert len(at) == 1
    assert message.lower() in at[0].lower()


@pytest.mark.parametrize("name", [CLAIM, DECLARED, "tests/claims/a/heads.out"])
def test_a_program_that_was_changed_since(small: Small, name: str) -> None:
    small.write(name, small.read(name) + "\n[heads]\nruns = 2\n" * name.endswith("l") + "# more\n")
    assert small.problems("evidence") == [f"{CLAIM}:{CHANGED}"]


def test_a_program_that_never_ran(small: Small) -> None:
    lines = small.read(FILE).splitlines(keepends=True)
    small.write(FILE, "".join(line for line in lines if SHOWN not in line))
    assert small.problems("evidence") == [f"{SHOWN}:{CHANGED}"]


def test_a_program_that_moved_keeps_its_runs(small: Small) -> None:
    before = small.program(CLAIM)
    for name in (CLAIM, CLAIM.replace(".py", ".out")):
        text = small.read(name).replace("a/heads", "b/heads")
        small.write(name.replace("/a/", "/b/"), text)
    from guide.evidence import digest

    assert digest(small.program(CLAIM.replace("/a/", "/b/"))) == digest(before)


def test_a_failure_stays_until_the_program_is_changed(small: Small) -> None:
    where = "3.13.2 linux"
    today = datetime.date(2026, 1, 3).isoformat()
    small.replace(FILE, '"runs":{', f'"failed":{{"{where}":"{today}"}},"runs":{{')
    message = f"failed on {where} and was not changed since: mend it"
    assert small.problems("evidence") == [f"{SHOWN}:1: {message}"]
    small.append(SHOWN, "# changed\n")
    assert small.problems("evidence") == [f"{SHOWN}:{CHANGED}"]


def test_the_file_is_missing(small: Small) -> None:
    (small.root / EVIDENCE).unlink()
    message = "is missing: restore it; for a new one, make it empty"
    assert small.problems("evidence") == [f"{FILE}:1: {message}"]
