"""Words against the glossary, its wordings, words that talk down, a bare "thread-safe": on pages, in notebooks, in tables."""

from __future__ import annotations

import pytest

from small import EN, ZH, Small, notebook

AVOIDED = "'信号灯': the glossary's word for semaphore is '信号量'"
WORDED = "write 唤醒 · perhaps"
BARE_EN, BARE_ZH = "a bare 'thread-safe': say of what", "a bare '线程安全': say of what"


@pytest.mark.parametrize(
    ("name", "words", "message"),
    [
        (ZH, "信号灯是另一回事。", AVOIDED),
        (ZH, "队列是线程安全的。", BARE_ZH),
        (ZH, "只需加锁。", "'只需' talks down to the reader: leave it out"),
        (ZH, "请您加锁。", "'您' talks down to the reader: leave it out"),
        (ZH, "通知会叫醒它。", f"'叫醒': {WORDED}"),
        (EN, "A queue is Thread-Safe.", BARE_EN),
        (EN, "By luck it works.", f"'by luck': {WORDED}"),
        (EN, "Simply lock it.", "'Simply' talks down to the reader: leave it out"),
        (EN, "Of course it is.", "'Of course' talks down to the reader: leave it out"),
    ],
)
@pytest.mark.parametrize(
    "form", ["{}", "Some\n\n## {} {{ #more }}", "| A |\n|---|\n| {} |", "- {}"]
)
def test_on_a_page(small: Small, name: str, words: str, message: str, form: str) -> None:
    line = small.append(name, form.format(words) + "\n") + 2 * (form not in ("{}", "- {}"))
    assert small.problems("terms") == [f"{name}:{line}: {message}"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (ZH, "`信号灯` 是程序里的名字。"),
        (ZH, "[信号量](x.md#信号灯)。"),
        (EN, "A list is not thread-safe."),
        (EN, "信号灯"),
        (EN, "`simply()`"),
        (EN, "叫醒"),
        (ZH, "叫醒服务。"),
    ],
)
def test_what_may_be_said(small: Small, name: str, words: str) -> None:
    small.append(name, words + "\n")
    assert small.problems("terms") == []


def test_a_file_that_may_have_the_wording(small: Small) -> None:
    line = small.append(ZH, "叫醒它。\n")
    small.replace("docs/data/glossary.toml", '"b.md"', '"a.md"')
    assert small.problems("terms") == []
    small.replace("docs/data/glossary.toml", '"a.md"]\n', '"b.md"]\n')
    assert small.problems("terms") == [f"{ZH}:{line}: '叫醒': {WORDED}"]


def test_in_a_description(small: Small) -> None:
    small.write(ZH, f"---\ndescription: 信号灯怎么用。\n---\n\n{small.read(ZH)}")
    assert small.problems("terms") == [f"{ZH}:2: {AVOIDED}"]


def test_in_a_notebook(small: Small) -> None:
    small.write("docs/zh/n.ipynb", notebook("# 实验\n\n信号灯"))
    small.replace("docs/en/n.ipynb", "A lab", "A thread-safe lab")
    assert small.problems("terms") == [
        f"docs/en/n.ipynb:7: {BARE_EN}",
        f"docs/zh/n.ipynb:9: {AVOIDED}",
    ]


@pytest.mark.parametrize(
    ("name", "old", "new", "line", "message"),
    [
        ("notes", 'holds_zh = "', 'holds_zh = "信号灯', 5, AVOIDED),
        ("notes", 'said_zh = "', 'said_zh = "线程安全', 3, BARE_ZH),
        ("notes", 'holds_en = "', 'holds_en = "It is simply so: ', 6, "'simply' talks down"),
        ("changes", 'zh = "', 'zh = "只需', 3, "'只需' talks down"),
        ("changes", 'en = "', 'en = "thread-safe ', 4, BARE_EN),
        ("api_left_out", 'zh = "', 'zh = "信号灯', 3, AVOIDED),
        ("glossary", 'zh = "信号量', 'zh = "信号灯', 3, "'信号灯': the glossary's word"),
    ],
)
def test_in_a_table(small: Small, name: str, old: str, new: str, line: int, message: str) -> None:
    small.replace(f"docs/data/{name}.toml", old, new)
    found = small.problems("terms")
    assert len(found) == 1
    assert found[0].startswith(f"docs/data/{name}.toml:{line}: {message}")
