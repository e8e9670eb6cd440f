"""A program is on a page of each language or hangs on a sentence there; nothing else lies beside it."""

from __future__ import annotations

import pytest

from small import CLAIM, EN, SHOWN, ZH, Small


def test_a_program_on_no_page(small: Small) -> None:
    small.write("examples/a/nobody.py", "print(1)\n")
    assert small.problems("orphans") == [
        f"examples/a/nobody.py:1: no page in docs/{language}/ shows it: show it, or delete it"
        for language in ("en", "zh")
    ]


@pytest.mark.parametrize(("name", "language"), [(EN, "en"), (ZH, "zh")])
def test_a_program_that_one_language_does_not_show(small: Small, name: str, language: str) -> None:
    small.replace(name, "{* a/coin.py *}", "Words.")
    message = f"no page in docs/{language}/ shows it: show it, or delete it"
    assert small.problems("orphans") == [f"{SHOWN}:1: {message}"]


@pytest.mark.parametrize(("name", "language"), [(EN, "en"), (ZH, "zh")])
def test_a_claim_that_hangs_nowhere(small: Small, name: str, language: str) -> None:
    small.replace(name, "[✓](claim:a/heads)", "")
    how = "show it, or hang it on a sentence, or delete it"
    assert small.problems("orphans") == [f"{CLAIM}:1: no page in docs/{language}/ shows it: {how}"]


def test_a_mark_that_leads_to_no_claim(small: Small) -> None:
    line = small.append(EN, "Words.[✓](claim:a/gone)\n")
    assert small.problems("orphans") == [
        f"{EN}:{line}: there is no tests/claims/a/gone.py: write `claim:chapter/name`, without .py"
    ]


def test_an_output_that_no_page_shows(small: Small) -> None:
    small.replace(EN, "{* a/coin.py *}", "{* a/coin.py | code *}")
    assert small.problems("orphans") == [
        "examples/a/coin.out:1: no page in docs/en/ shows it: show it below its program"
    ]
    small.append(EN, "{* a/coin.py | output *}\n")
    assert small.problems("orphans") == []


@pytest.mark.parametrize("name", ["gone.out", "gone.py314.out"])
def test_an_output_without_its_program(small: Small, name: str) -> None:
    small.write(f"examples/a/{name}", "$ python examples/a/gone.py\n")
    message = "there is no gone.py beside it: delete it, or restore it"
    assert small.problems("orphans") == [f"examples/a/{name}:1: {message}"]


@pytest.mark.parametrize("name", ["notes.txt", "test_x.py", "coin.pyc", "x.toml"])
@pytest.mark.parametrize("folder", ["examples/a", "tests/claims/a"])
def test_what_does_not_belong_beside_programs(small: Small, folder: str, name: str) -> None:
    small.write(f"{folder}/{name}", "")
    message = "here are programs, their .out and declared.toml only: move it"
    assert f"{folder}/{name}:1: {message}" in small.problems("orphans")


def test_an_output_that_is_a_folder(small: Small) -> None:
    (small.root / "examples/a/x.out").mkdir()
    message = "is no file: delete it, or give it another name"
    assert small.problems("orphans") == [f"examples/a/x.out:1: {message}"]


def test_an_output_that_is_not_utf8(small: Small) -> None:
    small.write("examples/a/coin.out", f"$ python {SHOWN}\n".encode() + b"\xff\n")
    message = "byte 0xff is not UTF-8: save the file as UTF-8"
    assert small.problems("orphans") == [f"examples/a/coin.out:2: {message}"]
