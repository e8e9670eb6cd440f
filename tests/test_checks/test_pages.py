"""What the checks find on pages: accounting, annotations, parity, outcomes, length, diagrams."""

from __future__ import annotations

import pytest

from .conftest import CLAIM, EN, PROGRAM, ZH, Repository


@pytest.mark.parametrize(
    ("text", "offset", "message"),
    [
        ('```python title="x"\nprint(1)\n```\n', 0, "a block with a title shows a file"),
        ("```py\nprint(1)\n```\n", 0, "write ```python, not ```py"),
        ("```sh\nls\n```\n", 0, "a ```sh block is not run"),
        ("```console\n$ ls\n```\n", 0, "a ```console block is not run"),
        ("```rust\nfn main() {}\n```\n", 0, "a block in 'rust' is neither run nor plain"),
        ("```\nx\n```\n", 0, "a block in 'no language' is neither run nor plain"),
        ("```python\n" + "print(1)\n" * 11 + "```\n", 0, "an inline block of 11 lines"),
        (
            "```python\nimport sys\nsys.version_info\n```\n",
            2,
            "an inline block runs on one version only",
        ),
        ("Words.\n\n    print(1)\n", 2, "an indented code block is never run"),
        ("Words.\n\n\tprint(1)\n", 2, "an indented code block is never run"),
        ('Words.\n\n    ```python title="x"\n    print(1)\n    ```\n', 2, "an indented code block"),
        ("> ```python\n> print(1)\n> ```\n", 0, "a code block in a quote is never run"),
        ("<pre><code>print(1)</code></pre>\n", 0, "a code block in HTML is never run"),
        ("Words <code>print(1)</code>.\n", 0, "a code block in HTML is never run"),
        (
            "<!--\n\n{* locks/a.py *}\n\n-->\n",
            0,
            "what a comment of several lines holds is never run",
        ),
        (
            "<!-- never closed\n\n{* locks/a.py *}\n",
            0,
            "what stands behind a comment that is never",
        ),
        ("{* locks/gone.py *}\n", 0, "there is no examples/locks/gone.py"),
        ("{* locks/a.py | output 3.14 *}\n", 0, "there is no examples/locks/a.py314.out"),
        ("{* locks/a *}\n", 0, "a program is shown by `{* locks/lock.py *}`"),
        ("See {* locks/a.py *}\n", 0, "a program is shown by `{* locks/lock.py *}`"),
        ("* {* locks/a.py *}\n", 0, "a program is shown by `{* locks/lock.py *}`"),
        ('--8<-- "docs/data/x.txt"\n', 0, "nothing is included but a program"),
        ("A word [proof](claim:locks/b).\n", 0, "a claim's mark is [✓](…), not [proof](…)"),
        ("| a | b |\n|---|---|\n| `x | y` | z |\n", 2, "3 cells under 2 headings"),
    ],
)
def test_accounting(repository: Repository, text: str, offset: int, message: str) -> None:
    line = repository.append(EN, text) + offset
    found = repository.problems("accounting")
    assert any(one.startswith(f"{EN}:{line}: {message}") for one in found), found


def test_what_is_plain_is_accounted_for(repository: Repository) -> None:
    repository.append(
        EN, "```text\n--8<-- {* x *}\n```\n\n`{* locks/a.py *}`\n\n<!-- one line -->\n"
    )
    assert repository.problems("accounting") == []


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (
            'print("hello")  # (1)!\nprint()  # (2)!\n',
            f"{EN}:5: the code has 2 notes, the list below it 1",
        ),
        ('print("hello")  # (2)!\n', f"{EN}:5: the notes in the code are numbered [2]"),
        ('print("hello")  # (1)\n', f"{PROGRAM}:1: write the mark of a note as `# (1)!`"),
        ('print("hello")  #(1)!\n', f"{PROGRAM}:1: write the mark of a note as `# (1)!`"),
        ('x = """\nword  # (1)!\n"""\n', f"{PROGRAM}:2: a note's mark inside a string"),
    ],
)
def test_annotations(repository: Repository, code: str, message: str) -> None:
    repository.write(PROGRAM, code)
    assert any(one.startswith(message) for one in repository.problems("annotations"))


def test_the_notes_of_an_inline_block(repository: Repository) -> None:
    line = repository.append(EN, "```python\nx = 1  # (1)!\n```\n\nNo list.\n")
    assert repository.problems("annotations") == [
        f"{EN}:{line}: the code has 1 notes, the list below it 0: write one numbered item for each, right below"
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("## More { #more }\n", "heading '## { #more }' is missing"),
        ("More\n----\n", "the heading has no id"),
        ("## Móre { #móre }\n", "the id 'móre' is not ASCII"),
        ("# A { #a }\n", "the id 'a' stands at line 1 already"),
        ("# B { #b }\n", "a page has exactly one heading of level 1"),
        ("{* locks/a.py *}\n", "program '{* locks/a.py *}' is missing"),
        ("```python\nprint(1)\n```\n", "block 'python\\nprint(1)\\n' is missing"),
        ("```text\nx\n```\n", "block 'text' is missing"),
        ("!!! note\n\n    Words.\n", "admonition 'note' is missing"),
        ("| a |\n|---|\n| b |\n", "table '2 rows, 1 columns' is missing"),
        ("a | b\n--|--\nc | d\n", "table '2 rows, 2 columns' is missing"),
        ("![x](x.png)\n", "image 'x.png' is missing"),
        ("[b](b.md)\n", "link 'b.md' is missing"),
        ("[b][x]\n\n[x]: b.md\n", "link 'b.md' is missing"),
        ("[✓](claim:locks/c)\n", "link 'claim:locks/c' is missing"),
        ("* one\n* two\n", "list '2 plain items' is missing"),
        ("Only here.\n", "paragraphs below the heading' stands against '"),
    ],
)
@pytest.mark.parametrize("page", [EN, ZH])
def test_parity(repository: Repository, page: str, text: str, message: str) -> None:
    repository.append(page, text)
    found = repository.problems("parity")
    assert any(message in one for one in found), found


def test_parity_of_pages_and_front_matter(repository: Repository) -> None:
    repository.write("docs/en/b.md", "# B { #b }\n")
    assert repository.problems("parity") == [
        "docs/en/b.md:1: has no twin docs/zh/b.md: write it, or delete this page"
    ]
    repository.write("docs/zh/b.md", "---\ntags: [x]\n---\n\n# 乙 { #b }\n")
    assert any("front matter 'tags: [x]'" in one for one in repository.problems("parity"))
    (repository.root / ZH).unlink()
    assert any(one.startswith(f"{EN}:1: has no twin {ZH}") for one in repository.problems("parity"))


def test_links_may_differ_in_the_language_of_the_documentation(repository: Repository) -> None:
    repository.append(EN, "[q](https://docs.python.org/3/library/queue.html)\n")
    repository.append(ZH, "[q](https://docs.python.org/zh-cn/3/library/queue.html)\n")
    assert repository.problems("parity") == []


OUTCOMES = '[a.outcomes]\n"hello" = "always"\n"bye" = "never"\n"well" = "may"\n'
ROWS = {
    "docs/en/a.md": "| x | y |\n|---|---|\n| `hello` | always |\n| `bye` | must not, ever |\n| `well` | may |\n",
    "docs/zh/a.md": "| x | y |\n|---|---|\n| `hello` | 一定 |\n| `bye` | 绝不会 |\n| `well` | 可能 |\n",
}


def test_outcomes(repository: Repository) -> None:
    repository.write("examples/locks/declared.toml", OUTCOMES)
    for name, rows in ROWS.items():
        repository.append(name, rows)
    assert repository.problems("outcomes") == []
    repository.replace(EN, "| always |", "| may |")
    repository.replace(ZH, "`well`", "`good`")
    found = repository.problems("outcomes")
    assert [one.partition(": write")[0] for one in found] == [
        f"{EN}:5: no table row says that `hello` is always printed",
        f"{ZH}:5: no table row says that `well` is may printed",
    ]


def test_must_not_is_not_must(repository: Repository) -> None:
    repository.write("examples/locks/declared.toml", '[a.outcomes]\n"hello" = "always"\n')
    repository.append(EN, "| x | y |\n|---|---|\n| `hello` | must not |\n")
    assert any(one.startswith(EN) for one in repository.problems("outcomes"))


def test_length(repository: Repository) -> None:
    repository.append(EN, "word " * 1500 + "\n")
    assert repository.problems("length")[0].startswith(f"{EN}:1: 15")


def test_diagrams(repository: Repository) -> None:
    line = repository.append(EN, "```mermaid\nflowchart LR\n```\n")
    repository.write("docs/data/diagrams/0123456789ab.svg", "<svg/>")
    found = repository.problems("diagrams")
    assert any(one.startswith(f"{EN}:{line}: the diagram has no accTitle") for one in found)
    assert any("the diagram has no drawing" in one for one in found)
    assert any("no page needs this drawing" in one for one in found)


def test_versions(repository: Repository) -> None:
    table = "# V { #v }\n\n| Version | What | Page |\n|---|---|---|\n"
    rows = {
        "| 3.13 | x | [a](../a.md#a) |": None,
        "| 3.12 to 3.14 | x | [a](../a.md) |": None,
        "| **3.14** | x | [a](../a.md) |": None,
        "| 3.13t, 3.14.1 | x | [a](../a.md) |": None,
        "| soon | x | [a](../a.md) |": "'soon' is no version",
        "| 3.13 | x | [a](../a.md) [b](../a.md) |": "is no link",
        "| 3.13 | x | [a](../a.md#gone) |": "leads to a.md#gone, which is not there",
    }
    for row, message in rows.items():
        repository.write("docs/en/reference/versions.md", f"{table}{row}\n")
        found = repository.problems("versions")
        assert (found == []) if message is None else (message in found[0]), (row, found)


def test_a_claim_that_is_not_there(repository: Repository) -> None:
    repository.replace(EN, "claim:locks/b", "claim:locks/c")
    found = repository.problems("orphans")
    assert any(one.startswith(f"{EN}:3: there is no tests/claims/locks/c.py") for one in found)
    assert any(one.startswith(f"{CLAIM}:1: no page in docs/en/ shows it") for one in found)
