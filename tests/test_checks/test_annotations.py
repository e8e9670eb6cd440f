"""Each mark of a note in a shown program has its item right below, and back."""

from __future__ import annotations

import pytest

from small import CLAIM, EN, SHOWN, Small


def at(small: Small) -> str:
    """Where the page shows the program with notes."""
    return f"{EN}:{small.read(EN)[: small.read(EN).index('{* a/coin')].count(chr(10)) + 1}"


def test_a_note_without_its_item(small: Small) -> None:
    small.replace(EN, "1.  One side of it.\n", "Words.\n")
    assert small.problems("annotations") == [
        f"{at(small)}: the code has 1 notes, the list below it 0: "
        "write one numbered item for each, right below"
    ]


def test_an_item_that_does_not_stand_right_below(small: Small) -> None:
    small.replace(EN, "1.  One side", "Words.\n\n1.  One side")
    assert small.problems("annotations")[0].startswith(
        f"{at(small)}: the code has 1 notes, the list"
    )


def test_marks_that_skip_a_number(small: Small) -> None:
    small.replace(SHOWN, "(1)!", "(2)!")
    assert any(
        one.startswith(f"{at(small)}: the notes in the code are numbered [2]")
        for one in small.problems("annotations")
    )


def test_the_notes_of_an_inline_block(small: Small) -> None:
    line = small.append(EN, "```python\nprint(1)  # (1)!\nprint(2)  # (2)!\n```\n\n1.  One.\n")
    assert small.problems("annotations")[0].startswith(
        f"{EN}:{line}: the code has 2 notes, the list"
    )


def test_a_mark_in_a_string(small: Small) -> None:
    line = small.append(SHOWN, 'text = """\nword  # (2)!\n"""\n') + 1
    assert any(
        one.startswith(f"{SHOWN}:{line}: a note's mark inside a string")
        for one in small.problems("annotations")
    )


@pytest.mark.parametrize("mark", ["# (1)", "#(1)!", "#  (1)!"])
def test_a_mark_of_another_form(small: Small, mark: str) -> None:
    small.replace(SHOWN, "# (1)!", mark)
    assert f"{SHOWN}:1: write the mark of a note as `# (1)!`" in small.problems("annotations")


def test_a_mark_in_a_claim_that_no_page_shows(small: Small) -> None:
    line = small.append(CLAIM, "print(sides)  # (1)!\n")
    assert small.problems("annotations") == [
        f"{CLAIM}:{line}: no page shows this code with its notes: delete the mark of a note"
    ]
