"""The level of a page, and a path whose pages need only what came before them."""

from __future__ import annotations

import pytest

from guide.pages import read_page
from guide.way import minutes, names_used
from small import WAY, Small

ZH = WAY.replace("/en/", "/zh/")
FIRST = "examples/way/first.py"
PATH, FORM = "docs/data/path.toml", "docs/data/form.toml"
LOCKED = '```python\nimport threading\n\nlock = threading.Lock()\nprint("ok")\n```\n'
BEGIN = '\n[[page]]\npage = "b.md"\nzh = "锁"\nen = "a lock"\nexplains = ["threading.Lock"]\n'
FOLD = '<details class="further" markdown="1">\n<summary>More</summary>\n\n'


def pages(small: Small, name: str, text: str = "") -> None:
    text = text or "---\nlevel: start\n---\n\n# B { #b }\n\n{* way/first.py *}\n"
    for language in ("en", "zh"):
        small.write(f"docs/{language}/{name}", text)


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("level: start", "level: hard", "'hard' is no level: write one of start, further, lookup"),
        (
            "level: start\n",
            "",
            "has no level: write `level: …` into its head, one of start, further, lookup",
        ),
        (
            "level: start",
            "level: lookup",
            "is for 'lookup', docs/zh/way/index.md for 'start': make them the same",
        ),
    ],
)
def test_a_level(small: Small, old: str, new: str, found: str) -> None:
    small.replace(WAY, old, new)
    assert small.problems("way")[0] == f"{WAY}:1: {found}"


def test_a_page_outside_these_chapters_may_have_no_level(small: Small) -> None:
    pages(small, "other/page.md", "# Other { #other }\n")
    assert small.problems("way") == []
    small.write(FORM, 'chapters = ["other"]\n')
    assert len(small.problems("way")) == 2


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('chapters = ["gone"]\n', "there is no chapter 'gone': correct the name"),
        ("chapter = []\n", "is no list of `chapters` (KeyError: 'chapters'): mend it"),
        ("chapters = 1\n", "is no list of `chapters` (TypeError: 'int' object is not iterable)"),
        ("chapters = [\n", "is no list of `chapters` (TOMLDecodeError: "),
    ],
)
def test_the_chapters_in_the_form(small: Small, text: str, message: str) -> None:
    small.write(FORM, text)
    assert small.problems("way")[0].startswith(f"{FORM}:1: {message}")


def test_a_missing_list_of_chapters(small: Small) -> None:
    (small.root / FORM).unlink()
    assert small.problems("way")[0].startswith(f"{FORM}:1: is no list of `chapters` (FileNotFound")


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (
            '"way/index.md"',
            '"gone.md"',
            f"{PATH}:1: gone.md: there is no docs/en/gone.md: correct `page`",
        ),
        ("[]", '["os.fork"]', f"{PATH}:1: os.fork is in none of the modules _thread, asyncio, "),
        (
            "[]",
            '["threading.Lock"]',
            f"{PATH}:1: way/index.md does not show threading.Lock: correct ",
        ),
    ],
)
def test_a_row_of_the_path(small: Small, old: str, new: str, found: str) -> None:
    small.replace(PATH, old, new)
    assert small.problems("way")[0].startswith(found)


def test_a_page_that_is_on_the_path_twice(small: Small) -> None:
    small.write(PATH, small.read(PATH) * 2)
    assert small.problems("way") == [f"{PATH}:6: way/index.md: stands here twice: correct `page`"]


def test_a_page_of_the_path_is_for_a_beginner(small: Small) -> None:
    for name in (WAY, ZH):
        small.replace(name, "level: start", "level: further")
    assert small.problems("way") == [
        f"{name}:1: is on the path, and its level is 'further': write `level: start`"
        for name in (WAY, ZH)
    ]


def test_a_name_that_the_path_explains_later_or_never(small: Small) -> None:
    line = small.append(WAY, LOCKED)
    problem = f"{WAY}:{line}: the program uses threading.Lock, explained "
    assert small.problems("way")[0].startswith(problem + "nowhere on the path: fold it")

    pages(small, "b.md")
    for language in ("en", "zh"):
        small.append(f"docs/{language}/b.md", LOCKED)
    small.write(PATH, small.read(PATH) + BEGIN)
    assert [one[: len(problem) + 9] for one in small.problems("way")] == [problem + "on b.md: "]

    first, rest = small.read(PATH).split("\n\n")
    small.write(PATH, f"{rest}\n{first}\n")
    assert small.problems("way") == []  # the page that explains it comes first now


def test_a_program_of_the_repository_counts_too(small: Small) -> None:
    small.write(FIRST, "from queue import Queue\n")
    found = f"{WAY}:7: the program uses queue.Queue, explained nowhere"
    assert small.problems("way")[0].startswith(found)


def test_a_page_begins_with_a_short_plain_program(small: Small) -> None:
    small.write(FIRST, "print()\n\n" * 15)
    assert small.problems("way") == []
    small.write(FIRST, "print()\n" * 16)
    long = f"{WAY}:7: the first program has 16 lines that are not blank, at most 15: cut it"
    assert small.problems("way")[0] == long
    small.replace(WAY, "{* way/first.py *}", "{* claims/a/flip.py *}")
    none = "a page of the path begins with a program from examples/: show one"
    assert small.problems("way")[0] == f"{WAY}:7: {none}"
    small.replace(WAY, "{* claims/a/flip.py *}", f"{FOLD}{{* way/first.py *}}\n\n</details>")
    assert small.problems("way")[0] == f"{WAY}:1: {none}"


def test_what_is_folded_may_use_any_name(small: Small) -> None:
    small.append(WAY, f"{FOLD}{LOCKED}\n</details>\n")
    assert small.problems("way") == []
    small.append(WAY, LOCKED)  # below the fold
    assert len(small.problems("way")) == 1


def test_a_name_that_was_explained_before(small: Small) -> None:
    for name in ("b.md", "c.md"):
        pages(small, name)
        for language in ("en", "zh"):
            small.append(f"docs/{language}/{name}", LOCKED)
    small.write(PATH, small.read(PATH) + BEGIN + BEGIN.replace("b.md", "c.md"))
    assert small.problems("way") == [
        f"{PATH}:13: threading.Lock is explained by b.md before: drop it"
    ]


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("import threading\nthreading.Lock().acquire()", {"threading.Lock"}),
        ("import threading as t\nt.Thread.start", {"threading.Thread"}),
        ("from threading import Lock as L\nL()", {"threading.Lock"}),
        ("import concurrent.futures\nconcurrent.futures.wait", {"concurrent.futures.wait"}),
        ("from concurrent import futures\nfutures.wait([])", {"concurrent.futures.wait"}),
        ("import multiprocessing as mp\nmp.Queue", {"multiprocessing.Queue"}),
        ("import os, threading\nos.fork\nlock = 1\nlock.Lock", set()),
    ],
)
def test_the_names_that_a_program_uses(code: str, names: set[str]) -> None:
    assert names_used(code) == names


def test_minutes_count_what_is_not_folded(small: Small) -> None:
    def after(text: str) -> int:
        return minutes(read_page(small.write("docs/en/b.md", "# B { #b }\n\n" + text)), small.root)

    assert after("") == 1
    assert after("word " * 890) == 5
    assert after("字" * 1500) == 5
    assert after("```python\n" + "pass\n" * 100 + "```\n") == 5
    assert after(f"{FOLD}{'word ' * 890}\n\n</details>\n") == 1
    assert after(f"{FOLD}x\n\n</details>\n\n{'word ' * 890}\n") == 5
