"""Computed outcomes: what was not computed, what is declared otherwise, and what runs show beyond it is told."""

from __future__ import annotations

import pytest

from guide import explored
from small import DECLARED, Small

FLIP = "tests/claims/a/flip.py"


def computed(small: Small, lines: dict[str, str], orders: int = 1) -> list[str]:
    """What the check finds when these lines were computed for the flip of a coin."""
    if "explored" not in small.read(DECLARED):
        small.append(DECLARED, '[flip.explored]\nmodel = "free"\nbound = 2\n')
    one = {
        "program": FLIP,
        "digest": explored.digest(small.program(FLIP)),
        "bound": None,
        "runs": 7,
        "orders": orders,
        "lines": lines,
    }
    explored.write(small.root, {FLIP: explored.Computed.model_validate(one)})
    return small.problems("explored")


BOTH = {"heads": "may", "tails": "may"}


def test_what_is_computed_as_it_is_declared(small: Small) -> None:
    assert computed(small, BOTH) == []
    assert computed(small, BOTH | {"flipped": "always"}) == []


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        ({"heads": "always", "tails": "may"}, "'heads' is declared 'may', computed 'always'"),
        (BOTH | {"edge": "may"}, "'edge' may appear, as computed"),
        (BOTH | {"deadlock": "may"}, "'deadlock' may appear, as computed"),
    ],
)
def test_what_is_declared_otherwise(small: Small, lines: dict[str, str], sentence: str) -> None:
    assert [sentence in one for one in computed(small, lines)] == [True]


def test_what_is_never_reached(small: Small) -> None:
    small.replace(DECLARED, 'tails = "may"', 'tails = "never"')
    assert "'tails' is declared 'never', computed 'may'" in computed(small, BOTH)[0]


def test_what_runs_printed_and_no_schedule_does(small: Small) -> None:
    small.replace(DECLARED, 'heads = "may"', 'heads = "never"')
    small.record()
    found = computed(small, {"tails": "always"})
    assert any("'heads' was seen in a run" in one for one in found)
    assert any("'heads' is recorded as its output" in one for one in found)


def test_lines_in_no_certain_order(small: Small) -> None:
    assert "its lines come in 2 orders" in computed(small, BOTH, orders=2)[0]
    small.replace(DECLARED, "[flip]\n", '[flip]\norder = "any"\n')
    assert computed(small, BOTH, orders=2) == []


def test_what_was_changed_since(small: Small) -> None:
    computed(small, BOTH)
    small.append(FLIP, "print('again')\n")
    assert (
        f"{FLIP}:1: what it can print is not computed as it is now" in small.problems("explored")[0]
    )


def test_a_line_of_a_program_that_is_not_computed(small: Small) -> None:
    computed(small, BOTH)
    small.replace(DECLARED, '[flip.explored]\nmodel = "free"\nbound = 2\n', "")
    assert small.problems("explored") == [
        f"{explored.COMPUTED}:1: {FLIP} declares no `explored`: delete its line"
    ]


def test_a_line_that_is_none(small: Small) -> None:
    small.write(explored.COMPUTED.as_posix(), "{}\n")
    assert small.problems("explored")[0].startswith(
        f"{explored.COMPUTED}:1: is no line of this file"
    )
