"""Every check is silent on a sound repository, and says what can't be read instead of passing it over."""

from __future__ import annotations

import pytest

from checks import CHECKS

from .conftest import CLAIM, EN, PROGRAM, Repository


@pytest.mark.parametrize("check", CHECKS)
def test_a_sound_repository(repository: Repository, check: str) -> None:
    assert repository.problems(check) == []


@pytest.mark.parametrize(
    ("name", "text", "check", "message"),
    [
        (EN, b"# A { #a }\n\n\xff\n", "accounting", f"{EN}:3: byte 0xff is not UTF-8"),
        (EN, b"# A { #a }\r\n", "accounting", f"{EN}:1: has a carriage return"),
        (EN, b"\xef\xbb\xbf# A { #a }\n", "parity", f"{EN}:1: starts with a byte order mark"),
        (
            EN,
            "# A { #a }\n\n```python\nprint(1)\n",
            "accounting",
            f"{EN}:3: the block that opens here is never",
        ),
        (EN, "---\ntags: x\n# A { #a }\n", "parity", f"{EN}:1: the front matter is never closed"),
        (PROGRAM, b"print(1)\r\n", "declarations", f"{PROGRAM}:1: has a carriage return"),
        (PROGRAM, "def\n", "declarations", f"{PROGRAM}:1: is not Python"),
        (
            CLAIM.replace(".py", ".out"),
            b"$ x\n\xff\n",
            "orphans",
            "tests/claims/locks/b.out:2: byte 0xff",
        ),
        ("docs/data/notes.toml", "[[row]\n", "study_notes", "docs/data/notes.toml:1: is not TOML"),
    ],
)
def test_what_can_not_be_read(
    repository: Repository, name: str, text: str | bytes, check: str, message: str
) -> None:
    repository.write(name, text)
    assert any(one.startswith(message) for one in repository.problems(check))
