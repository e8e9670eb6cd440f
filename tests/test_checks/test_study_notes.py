"""Every topic of the notes has its row, with texts, and leads to pages that are there."""

from __future__ import annotations

import pytest

from small import EN, Small

ROWS, INVENTORY = "docs/data/notes.toml", "tests/checks/study_notes.txt"


def test_a_topic_without_a_row(small: Small) -> None:
    small.write(INVENTORY, "S01 A coin\n\nS99 A topic\n")
    message = f"S99 has no row in {ROWS}: write what holds, and where"
    assert small.problems("study_notes") == [f"{INVENTORY}:3: {message}"]


def test_a_topic_twice(small: Small) -> None:
    small.write(INVENTORY, "S01 A coin\nS01 A coin\n")
    assert small.problems("study_notes") == [f"{INVENTORY}:2: S01 stands here twice: keep one"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"S01"', '"S02"', f"S02 is not in {INVENTORY}"),
        ('"硬币"', '" "', "S01 has no said_zh"),
        ('"coin"', '""', "S01 has no said_en"),
        ('"有两面"', '""', "S01 has no holds_zh"),
        ('"it has two sides"', '""', "S01 has no holds_en"),
        ('["a.md#a"]', "[]", "S01 leads to no page"),
        ('"a.md#a"', '"nowhere.md"', "S01: there is no docs/zh/nowhere.md"),
        ('"a.md#a"', '"a.md#b"', "S01: docs/en/a.md has no heading #b"),
    ],
)
def test_a_row(small: Small, old: str, new: str, message: str) -> None:
    small.replace(ROWS, old, new)
    assert f"{ROWS}:1: {message}" in small.problems("study_notes")


def test_a_second_row(small: Small) -> None:
    line = small.append(ROWS, small.read(ROWS))
    assert small.problems("study_notes") == [f"{ROWS}:{line}: S01 has a second row: keep one"]


def test_a_heading_in_one_language(small: Small) -> None:
    small.replace(EN, "{ #a }", "{ #b }")
    assert small.problems("study_notes") == [f"{ROWS}:1: S01: docs/en/a.md has no heading #a"]


def test_the_list_of_topics_is_missing(small: Small) -> None:
    (small.root / INVENTORY).unlink()
    assert small.problems("study_notes") == [f"{INVENTORY}:1: is missing: restore it"]
