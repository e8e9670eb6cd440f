"""What stands in one language only, or differs between the two, is told with both places."""

from __future__ import annotations

import pytest

from small import EN, ZH, Small


@pytest.mark.parametrize(("gone", "name"), [(EN, ZH), (ZH, EN)])
def test_a_page_in_one_language(small: Small, gone: str, name: str) -> None:
    (small.root / gone).unlink()
    message = f"has no twin {gone}: write it, or delete this page"
    assert f"{name}:1: {message}" in small.problems("parity")


@pytest.mark.parametrize(("name", "other"), [(EN, ZH), (ZH, EN)])
@pytest.mark.parametrize(
    ("text", "part", "offset"),
    [
        ("## More { #more }\n\nWords.\n", "heading '## { #more }' is missing", 0),
        ("More { #more }\n----\n\nWords.\n", "heading '## { #more }' is missing", 0),
        ("{* a/coin.py *}\n", "program '{* a/coin.py *}' is missing", 0),
        ("```python\nprint(1)\n```\n", r"block 'python\nprint(1)\n' is missing", 0),
        ("```text\nwords\n```\n", "block 'text' is missing", 0),
        ("!!! tip\n\n    Words.\n", "admonition 'tip' is missing", 0),
        ("| A | B |\n|---|---|\n| a | b |\n", "table '2 rows, 2 columns' is missing", 0),
        ("A | B\n---|---\na | b\n", "table '2 rows, 2 columns' is missing", 0),
        ("- one\n- two\n", "list '2 plain items' is missing", 0),
        ("Words.\n\n1.  one\n", "list '1 numbered items' is missing", 2),
        ("![words](x.png)\n", "image 'x.png' is missing", 0),
        ("Words [GIL](gil.md).\n", "link 'gil.md' is missing", 0),
        ("Words [GIL][1].\n\n[1]: gil.md\n", "link 'gil.md' is missing", 0),
        ("<https://a.example/x>\n", "link 'a.example/x' is missing", 0),
        ("Words.[✓](claim:a/flip)\n", "link 'claim:a/flip' is missing", 0),
    ],
)
def test_a_part_in_one_language(
    small: Small, name: str, other: str, text: str, part: str, offset: int
) -> None:
    line = small.append(name, text) + offset
    found = small.problems("parity")
    assert any(
        one.startswith(f"{name}:{line}: {part} in {other}: add it there") for one in found
    ), found


@pytest.mark.parametrize("name", [EN, ZH])
def test_a_paragraph_in_one_language(small: Small, name: str) -> None:
    small.append(name, "Words.\n")
    more, less = (3, 2) if name == ZH else (2, 3)
    assert small.problems("parity") == [
        f"{ZH}:1: part '{more} paragraphs below the heading' stands against "
        f"'{less} paragraphs below the heading' at {EN}:1: make them the same"
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("{ #a }", "{ #b }", "heading '# { #a }' stands against '# { #b }'"),
        ("{* a/coin.py *}", "{* a/coin.py | code *}", "program '{* a/coin.py *}' stands against"),
        ("| `tails` | may |\n", "", "table '3 rows, 2 columns' stands against '2 rows"),
        (
            "1.  One side of it.\n",
            "1.  One.\n2.  Two.\n",
            "note '1 notes below it' stands against '2",
        ),
        ("1.  One side of it.\n", "-   One.\n", "list '1 numbered items' stands against '1 plain"),
    ],
)
def test_a_part_that_differs(small: Small, old: str, new: str, message: str) -> None:
    small.replace(EN, old, new)
    assert any(
        one.startswith(f"{ZH}:") and message in one and f" at {EN}:" in one
        for one in small.problems("parity")
    )


@pytest.mark.parametrize("key", ["tags: [a]", "hide: [toc]", "description: Words."])
def test_the_front_matter(small: Small, key: str) -> None:
    for name in (EN, ZH):
        small.write(name, f"---\n{key}\n---\n\n" + small.read(name))
    assert small.problems("parity") == []
    small.replace(ZH, key, key.replace("a", "b").replace("toc", "nav"))
    same = key.startswith("description")
    found = small.problems("parity")
    assert (found == []) is same
    small.replace(EN, key, "x: y")
    assert any("front matter" in one for one in small.problems("parity"))


def test_an_inline_block_that_differs(small: Small) -> None:
    for name, text in ((EN, "print(1)"), (ZH, "print(2)")):
        small.append(name, f"```python\n{text}\n```\n")
    assert r"block 'python\nprint(2)\n' stands against" in small.problems("parity")[0]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("## 更多\n", "the heading has no id: add"),
        ("## 更多 { #更 }\n", "the id '更' is not ASCII"),
        ("## 更多 { #a }\n", "the id 'a' stands at line 1 already"),
    ],
)
def test_a_heading_by_itself(small: Small, text: str, message: str) -> None:
    line = small.append(ZH, text)
    small.append(EN, text)
    assert any(one.startswith(f"{ZH}:{line}: {message}") for one in small.problems("parity"))


def test_a_page_without_or_with_two_titles(small: Small) -> None:
    for name in (EN, ZH):
        small.append(name, "# More { #more }\n")
    message = "a page has exactly one heading of level 1"
    assert small.problems("parity") == [f"{name}:1: {message}" for name in (EN, ZH)]


@pytest.mark.parametrize(
    ("en", "zh"),
    [
        ("https://docs.python.org/3/x.html#y", "https://docs.python.org/zh-cn/3/x.html#y"),
        ("https://en.wikipedia.org/wiki/Lock", "https://zh.wikipedia.org/wiki/锁"),
    ],
)
def test_links_that_are_the_same_in_another_language(small: Small, en: str, zh: str) -> None:
    small.append(EN, f"See [there]({en}).\n")
    small.append(ZH, f"见[那里]({zh})。\n")
    assert small.problems("parity") == []


def test_a_link_to_another_place_of_the_same_page(small: Small) -> None:
    small.append(EN, "See [there](https://docs.python.org/3/x.html#y).\n")
    small.append(ZH, "见[那里](https://docs.python.org/zh-cn/3/x.html#z)。\n")
    assert len(small.problems("parity")) == 2


def test_a_second_mark_of_a_claim_in_one_language(small: Small) -> None:
    small.append(EN, "Once more [✓](claim:a/heads).\n")
    assert any(
        "claim 'claim:a/heads' is missing in docs/zh/a.md" in one
        for one in small.problems("parity")
    )
