"""A claim asserts something, and says in both languages what."""

from __future__ import annotations

import pytest

from small import CLAIM, SHOWN, Small


def test_a_claim_without_an_assert(small: Small) -> None:
    small.replace(CLAIM, "assert len(sides) == 2", "print(sides)")
    assert small.problems("claims") == [
        f"{CLAIM}:1: asserts nothing: state what it proves in an `assert`"
    ]


@pytest.mark.parametrize(
    ("said", "language"), [("A coin has two sides.", "English"), (" 硬币有两面。", "Chinese")]
)
def test_a_claim_that_says_nothing_in_one_language(small: Small, said: str, language: str) -> None:
    small.replace(CLAIM, said, "")
    assert small.problems("claims") == [
        f"{CLAIM}:1: its docstring has no sentence in {language}: what does it prove?"
    ]


def test_a_shown_program_needs_neither(small: Small) -> None:
    small.write(SHOWN, "print(1)\n")
    assert small.problems("claims") == []
