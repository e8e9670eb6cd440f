"""A row of the version table that can't be read, or leads nowhere, is told and not dropped."""

from __future__ import annotations

import pytest

from small import Small

TABLE = "docs/en/reference/versions.md"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("| 3.12 |", "| new |", "'new' is no version: write"),
        ("| 3.12 |", "| 3.12 and 3.13 |", "'3.12 and 3.13' is no version: write"),
        ("[a coin](../a.md#a)", "a coin", "'a coin' is no link: write"),
        ("(../a.md#a)", "(../a.md#a) [b](../a.md)", "is no link: write"),
    ],
)
def test_a_row_that_can_not_be_read(small: Small, old: str, new: str, message: str) -> None:
    small.replace(TABLE, old, new)
    found = small.problems("versions")
    assert len(found) == 1
    assert found[0].startswith(f"{TABLE}:5: ")
    assert message in found[0]


@pytest.mark.parametrize("target", ["../b.md#a", "../a.md#b"])
def test_a_row_that_leads_nowhere(small: Small, target: str) -> None:
    small.replace(TABLE, "../a.md#a", target)
    message = f"the row 3.12 leads to {target.removeprefix('../')}, which is not there"
    assert small.problems("versions") == [f"{TABLE}:1: {message}"]


@pytest.mark.parametrize("versions", ["3.12 to 3.14", "3.12, 3.13", "3.13t", "**3.14**", "3.12.4"])
def test_the_forms_of_a_version(small: Small, versions: str) -> None:
    small.replace(TABLE, "| 3.12 |", f"| {versions} |")
    assert small.problems("versions") == []
