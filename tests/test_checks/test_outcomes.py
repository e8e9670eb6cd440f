"""Each declared outcome has its row, with its word, on every page that shows the program."""

from __future__ import annotations

import pytest

from small import DECLARED, EN, ZH, Small


def at(small: Small, name: str) -> str:
    return f"{name}:{small.read(name)[: small.read(name).index('{* claims/a/flip')].count(chr(10)) + 1}"


@pytest.mark.parametrize(("name", "word"), [(EN, "may"), (ZH, "可能")])
@pytest.mark.parametrize("new", ["something", "`tail`"])
def test_an_outcome_without_its_row(small: Small, name: str, word: str, new: str) -> None:
    small.replace(name, "| `tails` |", f"| {new} |")
    assert small.problems("outcomes") == [
        f"{at(small, name)}: no table row says that `tails` is may printed: "
        f"write one with `tails` and the word {word!r}"
    ]


@pytest.mark.parametrize(
    ("name", "old", "word"),
    [(EN, "may", "never"), (EN, "may", "always"), (ZH, "可能", "不会")],
)
def test_a_row_that_says_another_word(small: Small, name: str, old: str, word: str) -> None:
    small.replace(name, f"| `tails` | {old} |", f"| `tails` | {word} |")
    assert len(small.problems("outcomes")) == 1


@pytest.mark.parametrize(
    ("when", "word", "holds"),
    [
        ("always", "always", True),
        ("always", "must", False),
        ("always", "may", False),
        ("never", "never", True),
        ("never", "never, ever", True),
        ("never", "must not", False),
        ("never", "may", False),
    ],
)
def test_the_words(small: Small, when: str, word: str, holds: bool) -> None:
    small.replace(DECLARED, 'tails = "may"', f'tails = "{when}"')
    small.replace(EN, "| `tails` | may |", f"| `tails` | {word} |")
    assert any(one.startswith(EN) for one in small.problems("outcomes")) is not holds
