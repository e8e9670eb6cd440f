"""A recorded traceback shows the lines that its program has now, at the numbers that they have now."""

from __future__ import annotations

import pytest

from small import CLAIM, Small

OUT = "tests/claims/a/heads.out"
FRAME = '  File "{file}", line {line}, in <module>\n'


def recorded(small: Small, text: str, part: str = "[stderr]\n") -> list[str]:
    small.write(OUT, f"$ python {CLAIM}\n{part}{text}[exit 1]\n")
    return small.problems("records")


CODE = '    sides = {"heads", "tails"}\n'


@pytest.mark.parametrize("part", ["[stderr]\n", ""])
@pytest.mark.parametrize(
    ("line", "code", "there"),
    [
        (3, '    sides = {"heads", "tail"}\n', """'sides = {"heads", "tails"}'"""),
        (4, CODE, "'assert len(sides) == 2'"),
        (2, CODE, "''"),
        (9, CODE, "None"),
        (9, "", "None"),
    ],
)
def test_code_that_its_program_has_no_longer(
    small: Small, part: str, line: int, code: str, there: str
) -> None:
    found = recorded(small, FRAME.format(file=CLAIM, line=line) + code, part)
    assert found == [
        f"{OUT}:{3 if part else 2}: line {line} of {CLAIM} is {there} now: "
        "run `python tests/tools record claims/a/heads`"
    ]


def test_code_of_a_program_that_is_gone(small: Small) -> None:
    found = recorded(small, FRAME.format(file="examples/a/gone.py", line=1))
    assert found[0].startswith(f"{OUT}:3: line 1 of examples/a/gone.py is None now")


@pytest.mark.parametrize(
    "text",
    [
        FRAME.format(file=CLAIM, line=3) + CODE + "    ^^^^^\n",
        FRAME.format(file=CLAIM, line=3),  # of faulthandler: no code
        FRAME.format(file=CLAIM, line=3).replace(", in", " in"),
        FRAME.format(file="<stdlib>/threading.py", line=3) + "    anything\n",
    ],
)
def test_a_true_traceback(small: Small, text: str) -> None:
    assert recorded(small, text) == []


def test_a_program_that_was_changed_above_the_line(small: Small) -> None:
    assert recorded(small, FRAME.format(file=CLAIM, line=3) + CODE) == []
    small.replace(CLAIM, "\n", "\n\n")
    assert len(small.problems("records")) == 1


def test_a_variant_for_a_version_is_looked_at_too(small: Small) -> None:
    text = f"$ python {CLAIM}\n[stderr]\n" + FRAME.format(file=CLAIM, line=2) + CODE
    small.write(OUT.replace(".out", ".py314.out"), text)
    assert small.problems("records")[0].startswith(f"{OUT.replace('.out', '.py314.out')}:3: line 2")
