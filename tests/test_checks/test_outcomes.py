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


@pytest.mark.parametrize(
    ("header", "cell", "answers"),
    [
        ("Does it occur?", "may", True),
        ("Always, may or never?", "always, but slowly", True),
        ("会出现吗", "不会，除非重来 [✓](claim:a/coin)", True),
        ("一定、可能还是不会", "一定 [✓](claim:a/coin)", True),
        ("Does it occur?", "maybe", False),
        ("Always, may or never?", "no guarantee", False),
        ("一定、可能还是不会", "一定会", False),
        ("会出现吗", "没有保证", False),
        ("Why", "no guarantee", True),
    ],
)
def test_a_column_that_asks_for_certainty(
    small: Small, header: str, cell: str, answers: bool
) -> None:
    line = small.append(EN, f"| A | {header} |\n|---|---|\n| `a` | {cell} |\n") + 2
    found = [one for one in small.problems("outcomes") if "does not answer" in one]
    assert found == (
        []
        if answers
        else [
            f"{EN}:{line}: {cell!r} does not answer {header!r}: begin with always, may or never "
            "(一定, 可能, 不会), and put the rest after a comma"
        ]
    )
