"""A notebook is one, was run without an error, and has the same cells in both languages."""

from __future__ import annotations

import pytest

from small import Small, notebook

EN, ZH = "docs/en/n.ipynb", "docs/zh/n.ipynb"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("{\n", f"{EN}:2"),
        ("{}\n", f"{EN}:1"),
        ('{"cells": [{}]}\n', f"{EN}:1"),
        ("[]\n", f"{EN}:1"),
    ],
)
def test_a_notebook_that_is_none(small: Small, text: str, place: str) -> None:
    small.write(EN, text)
    found = small.problems("notebooks")
    assert len(found) == 1
    assert found[0].startswith(f"{place}: is no notebook (")


@pytest.mark.parametrize(("name", "other"), [(EN, ZH), (ZH, EN)])
def test_a_notebook_in_one_language(small: Small, name: str, other: str) -> None:
    (small.root / other).unlink()
    message = f"has no twin {other}: write it, or delete this notebook"
    assert small.problems("notebooks") == [f"{name}:1: {message}"]


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"execution_count": None}, "this cell was not run"),
        ({"outputs": [{"output_type": "error"}]}, "this cell ended with an error"),
        ({"source": ["print(2)"]}, "a cell differs from docs/en/n.ipynb:"),
        ({"outputs": []}, "a cell differs from docs/en/n.ipynb:"),
        ({"cell_type": "markdown"}, "a cell differs from docs/en/n.ipynb:"),
    ],
)
def test_a_cell(small: Small, changed: dict[str, object], message: str) -> None:
    small.write(ZH, notebook("# 实验", **changed))
    line = 11
    assert any(one.startswith(f"{ZH}:{line}: {message}") for one in small.problems("notebooks"))


def test_a_notebook_without_outputs(small: Small) -> None:
    for name, title in ((EN, "# A lab"), (ZH, "# 实验")):
        small.write(name, notebook(title, outputs=[]))
    message = "has no output at all: run the notebook and save it"
    assert small.problems("notebooks") == [f"{EN}:1: {message}", f"{ZH}:1: {message}"]


def test_a_heading_of_another_id(small: Small) -> None:
    small.replace(ZH, "{ #n }", "{ #other }")
    assert small.problems("notebooks")[0].startswith(f"{ZH}:4: a cell differs from {EN}:4")
