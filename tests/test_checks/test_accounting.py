"""Whatever code a page could show without its being run is refused, where it stands."""

from __future__ import annotations

import pytest

from small import EN, SHOWN, ZH, Small


def found(small: Small, text: str, name: str = EN) -> tuple[int, list[str]]:
    """The line where `text` begins, put at the end of a page, and what is wrong with that."""
    return small.append(name, text), small.problems("accounting")


@pytest.mark.parametrize("name", [EN, ZH])
@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('```python title="x"\nprint(1)\n```\n', "a block with a title shows a file: show x by"),
        ("```py\nprint(1)\n```\n", "write ```python, not ```py"),
        ("```pycon\n>>> 1\n```\n", "write ```python, not ```pycon"),
        ("```sh\nls\n```\n", "a ```sh block is not run"),
        ("```console\nls\n```\n", "a ```console block is not run"),
        ("```rust\nfn main() {}\n```\n", "a block in 'rust' is neither run nor plain"),
        ("```\nprint(1)\n```\n", "a block in 'no language' is neither run nor plain"),
        ("```python\n" + "print(1)\n" * 11 + "```\n", "an inline block of 11 lines (at most 10)"),
        ("    print(1)\n", "an indented code block is never run"),
        ("\tprint(1)\n", "an indented code block is never run"),
        ("> ```python\n> print(1)\n> ```\n", "a code block in a quote is never run"),
        ("<pre><code>print(1)</code></pre>\n", "a code block in HTML is never run"),
        ("Words <code>print(1)</code>.\n", "a code block in HTML is never run"),
        ("```python\nprint(1)\n", "the block that opens here is never closed: add ```"),
        ("~~~python\nprint(1)\n```\n", "the block that opens here is never closed: add ~~~"),
        ("    ```python\n    print(1)\n    ```\n", "an indented code block is never run"),
        ("    {* a/coin.py *}\n", "an indented code block is never run"),
        ("<!--\n{* a/coin.py *}\n-->\n", "what a comment of several lines holds is never run"),
        ("<!--\n```python\nprint(1)\n```\n-->\n", "what a comment of several lines holds is never"),
        (
            "<!-- {* a/coin.py *}\n",
            "what stands behind a comment that is never closed is never run",
        ),
        ('--8<-- "docs/data/part.txt"\n', "nothing is included but a program, by"),
        ('Words -8<- "part.txt" words.\n', "nothing is included but a program, by"),
        ('| A | B |\n|---|---|\n| a | --8<-- "x" |\n', "nothing is included but a program, by"),
        ("Words {* a/coin.py *} words.\n", "a program is shown by"),
        ("- {* a/coin.py *}\n", "a program is shown by"),
        ("{*a/coin.py*}\n", "a program is shown by"),
        ("{* a/coin.py | input *}\n", "a program is shown by"),
        ("{* coin.py *}\n", "a program is shown by"),
        ("{* a/coin.py *}\n{* a/coin.py *}\n", "a program is shown by"),
        ("{* a/gone.py *}\n", "there is no examples/a/gone.py: correct the path"),
        ("{* claims/a/gone.py *}\n", "there is no tests/claims/a/gone.py: correct the path"),
        (
            "{* a/coin.py | output 3.14 *}\n",
            "there is no examples/a/coin.py314.out: correct the path",
        ),
        ("{* a/coin.py | code 3.14 *}\n", "a version goes with `| output`"),
        ("[proof](claim:a/heads)\n", "a claim's mark is [✓](…), not [proof](…)"),
        (
            "| A | B |\n|---|---|\n| a | `b|c` |\n",
            "3 cells under 2 headings: a pipe in a cell ends it",
        ),
    ],
)
def test_code_that_would_not_be_run(small: Small, name: str, text: str, message: str) -> None:
    line, problems = found(small, text, name)
    line += 2 if text.startswith("|") else 0
    assert any(one.startswith(f"{name}:{line}: {message}") for one in problems), problems


def test_an_inline_block_for_some_versions(small: Small) -> None:
    line, problems = found(
        small, "```python\nimport sys\nif sys.version_info >= (3, 13):\n    print(1)\n```\n"
    )
    assert problems == [
        f"{EN}:{line + 2}: an inline block runs on one version only: "
        "make it a program with a declared `python`"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "```python\nprint(1)\n```\n",
        "```python\n" + "print(1)\n" * 10 + "```\n",
        "```text\nls\n```\n",
        "!!! note\n\n    ```python\n    print(1)\n    ```\n",
        "1.  Words.\n\n    ```python\n    print(1)\n    ```\n",
        "{* a/coin.py | code *}\n",
        "{* a/coin.py | output *}\n",
        "The form `{* a/coin.py *}` and `<code>`.\n",
        "<!-- one line -->\n",
        "| A | B |\n|---|---|\n| a | `b\\|c` |\n",
    ],
)
def test_what_is_run_or_plain(small: Small, text: str) -> None:
    assert found(small, text)[1] == []


def test_a_program_without_its_output(small: Small) -> None:
    (small.root / SHOWN).with_suffix(".out").unlink()
    place = small.read(EN)[: small.read(EN).index("{* a/coin")].count("\n") + 1
    problems = small.problems("accounting")
    assert f"{EN}:{place}: there is no examples/a/coin.out: correct the path" in problems
