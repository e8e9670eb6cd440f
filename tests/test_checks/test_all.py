"""The small repository that the tests of the checks break is sound, and whatever file is unreadable is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks import CHECKS
from small import CLAIM, DECLARED, EN, SHOWN, ZH, Small


@pytest.mark.parametrize("check", CHECKS)
def test_the_small_repository_is_sound(small: Small, check: str) -> None:
    assert small.problems(check) == []


@pytest.mark.parametrize("name", [EN, ZH, SHOWN, CLAIM, DECLARED, "examples/a/coin.out"])
@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (b"#\n\n\xff\n", 3, "byte 0xff is not UTF-8: save the file as UTF-8"),
        (b"#\nx\r\n", 2, "has a carriage return: save the file with LF line ends"),
        (
            "\ufeff#\n".encode(),
            1,
            "starts with a byte order mark: save the file as UTF-8 without BOM",
        ),
    ],
    ids=["bytes", "carriage return", "mark"],
)
def test_a_file_in_another_encoding(
    small: Small, name: str, text: bytes, line: int, message: str
) -> None:
    small.write(name, text)
    assert f"{name}:{line}: {message}" in small.problems()


def test_a_front_matter_that_is_never_closed(small: Small) -> None:
    small.write(EN, "---\ntags: x\n" + small.read(EN))
    message = "the front matter is never closed: add a line with ---"
    assert small.problems("parity") == [f"{EN}:1: {message}"]


def test_every_check_tells_of_an_unreadable_page_and_none_breaks(small: Small) -> None:
    small.write(ZH, b"\xff\n")
    for check in CHECKS:
        found = small.problems(check)
        assert all(
            one == f"{ZH}:1: byte 0xff is not UTF-8: save the file as UTF-8" for one in found
        )


def test_each_check_has_its_tests(root: Path) -> None:
    here = {
        path.stem.removeprefix("test_") for path in (root / "tests/test_checks").glob("test_*.py")
    }
    assert set(CHECKS) - here == set()
