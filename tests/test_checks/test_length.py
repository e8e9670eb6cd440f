"""A page of more than 1,500 words is two, in either language."""

from __future__ import annotations

from small import EN, ZH, Small


def test_a_page_that_is_too_long(small: Small) -> None:
    small.append(EN, "word " * 1600 + "\n")
    small.append(ZH, "字" * 2600 + "\n")
    found = small.problems("length")
    assert [one.partition(": ")[0] for one in found] == [f"{EN}:1", f"{ZH}:1"]
    assert all("at most 1500: make two pages of it" in one for one in found)


def test_a_page_to_look_things_up_in_may_be_long(small: Small) -> None:
    small.write(EN, "---\nkind: reference\n---\n" + small.read(EN) + "\n" + "word " * 1600 + "\n")
    assert small.problems("length") == []


def test_code_does_not_count(small: Small) -> None:
    small.append(EN, "```text\n" + "word " * 1600 + "\n```\n")
    assert small.problems("length") == []
