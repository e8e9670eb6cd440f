"""Chinese text without its spaces, its punctuation or in broken paragraphs: on pages, in notebooks, in tables."""

from __future__ import annotations

import pytest

from small import EN, ZH, Small, notebook


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("用Python写，试试看。", "用 Python 写，试试看。"),
        ("写程序,试试看。", "写程序，试试看。"),
        ("有2个线程。", "有 2 个线程。"),
    ],
)
def test_on_a_page_in_a_notebook_and_in_a_table(small: Small, words: str, right: str) -> None:
    line = small.append(ZH, words + "\n")
    small.append(EN, words + "\n")
    small.write("README.zh.md", f"# 指南\n\n{words}\n")
    small.write("docs/zh/n.ipynb", notebook("# 实验\n\n" + words))
    small.replace("docs/data/notes.toml", "有两面", words)
    small.replace("docs/data/changes.toml", "新的一页", words)
    found = small.problems("typography")
    assert found == [
        f"README.zh.md:3: write {right!r}",
        f"docs/data/changes.toml:3: write {right!r}",
        f"docs/data/notes.toml:5: write {right!r}",
        f"{ZH}:{line}: write {right!r}",
        f"docs/zh/n.ipynb:9: write {(right + ' { #n }')!r}",
    ]


@pytest.mark.parametrize(
    ("text", "offset"),
    [("这一段断成了\n两行。\n", 0), ("- 一项断成了\n  两行。\n", 0), ("> 一句\n> 话\n", 0)],
)
def test_a_paragraph_on_two_lines(small: Small, text: str, offset: int) -> None:
    line = small.append(ZH, text) + offset
    message = "the paragraph is broken between two Chinese characters: join the lines"
    assert small.problems("typography") == [f"{ZH}:{line}: {message}"]


def test_a_notebooks_paragraph_on_two_lines(small: Small) -> None:
    small.write("docs/zh/n.ipynb", notebook("# 实验 { #m }\n\n断成\n两行"))
    assert small.problems("typography")[0].startswith("docs/zh/n.ipynb:9: the paragraph is broken")


def test_what_is_code_stays_as_it_is(small: Small) -> None:
    small.append(ZH, "函数 `用Python(a,b)` 就是它。\n")
    assert small.problems("typography") == []
