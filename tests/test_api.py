"""API coverage: every public name is used in a verified program, or listed with the reason why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.api import LEAST_USED, LEFT_OUT, Name, is_left_out, left_out, public_names, users


def test_every_name_is_used_or_left_out_with_a_reason(root: Path) -> None:
    listed = left_out(root)
    missing = [
        name for name in public_names() if not users(root, name) and not is_left_out(name, listed)
    ]
    if missing:
        lines = [
            f"{name}: use it in an program, or list it in {LEFT_OUT.as_posix()}" for name in missing
        ]
        pytest.fail("\n".join(lines), pytrace=False)


def test_enough_names_are_used(root: Path) -> None:
    names = public_names()
    used = [name for name in names if users(root, name)]
    assert len(used) / len(names) >= LEAST_USED, f"{len(used)} of {len(names)} names are used"


def test_nothing_is_left_out_that_is_used(root: Path) -> None:
    names = {str(name): name for name in public_names()}
    for word, entry in left_out(root).items():
        assert entry.get("zh", "").strip(), f"{LEFT_OUT}: {word} has no reason in Chinese"
        assert entry.get("en", "").strip(), f"{LEFT_OUT}: {word} has no reason in English"
        name: Name | None = names.get(word)
        if name is not None:
            assert not users(root, name), (
                f"{LEFT_OUT}: {word} is used in {users(root, name)[0]}: delete its row"
            )
