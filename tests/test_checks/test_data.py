"""A slip in a table of docs/data/ is told with its line."""

from __future__ import annotations

import pytest

from small import Small


@pytest.mark.parametrize(
    ("name", "old", "new", "line", "message"),
    [
        (
            "glossary.toml",
            "avoid =",
            "avoids =",
            1,
            "unknown key 'avoids': there are en, zh, page, also, avoid",
        ),
        ("glossary.toml", 'page = "a.md"\n', "", 1, "has no 'page': write it"),
        ("glossary.toml", '["信号灯"]', "[1]", 1, "avoid = [1]: input should be a valid string"),
        (
            "glossary.toml",
            "[[qualified]]",
            "[[qualifies]]",
            7,
            "unknown 'qualifies': there are term",
        ),
        ("notes.toml", "[[row]]", "[[row]", 1, "is not TOML"),
        ("notes.toml", 'pages = ["a.md#a"]', 'pages = []\nx = ["a"]', 1, "unknown key 'x'"),
        ("notes.toml", '["a.md#a"]', '"a.md"', 1, "pages = 'a.md': input should be a valid list"),
        ("changes.toml", "date = 2", 'date = "2026"\nen = "', 3, "is not TOML"),
        (
            "changes.toml",
            "2026-01-02",
            '"2026-01-02"',
            1,
            "date = '2026-01-02': input should be a valid date",
        ),
        ("changes.toml", "2026-01-02", "2026-13-02", 2, "is not TOML"),
        (
            "path.toml",
            "explains = []",
            "explains = 1",
            1,
            "explains = 1: input should be a valid list",
        ),
        ("api_left_out.toml", "zh = ", "zh = 1 # ", 1, "zh = 1: input should be a valid string"),
        ("api_left_out.toml", "[[name]]", "[name]", 1, "write each table below a line [[name]]"),
    ],
)
def test_a_slip(small: Small, name: str, old: str, new: str, line: int, message: str) -> None:
    small.replace(f"docs/data/{name}", old, new)
    problems = small.problems("data")
    assert [one[: len(one.partition(message)[0]) + len(message)] for one in problems] == [
        f"docs/data/{name}:{line}: {message}"
    ]


@pytest.mark.parametrize("name", ["glossary", "notes", "changes", "api_left_out", "path"])
def test_a_table_that_is_missing(small: Small, name: str) -> None:
    (small.root / f"docs/data/{name}.toml").unlink()
    assert small.problems("data") == [f"docs/data/{name}.toml:1: is missing: restore it"]


def test_a_term_that_leads_nowhere(small: Small) -> None:
    line = 1
    small.replace("docs/data/glossary.toml", 'page = "a.md"', 'page = "gone.md"')
    assert small.problems("data") == [
        f"docs/data/glossary.toml:{line}: semaphore: there is no docs/{language}/gone.md: correct `page`"
        for language in ("en", "zh")
    ]
