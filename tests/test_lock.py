"""The lock holds what pyproject.toml asks for, each with its hashes."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_PIN = re.compile(r"^(?P<name>[\w.-]+)(?:\[[\w,]+\])?==(?P<version>[^\s;\\]+)", re.MULTILINE)


def stale(project: str, lock: str) -> list[str]:
    """The requirements of a pyproject.toml that a lock does not meet."""
    pins = {canonicalize_name(one["name"]): one["version"] for one in _PIN.finditer(lock)}
    found = []
    for group in tomllib.loads(project)["dependency-groups"].values():
        for text in group:
            if isinstance(text, dict):
                continue  # another group, which has its turn
            wanted = Requirement(text)
            version = pins.get(canonicalize_name(wanted.name))
            if version is None or not wanted.specifier.contains(version, prereleases=True):
                found.append(f"{text}: the lock has {version or 'none'}: run `make lock`")
    return found


def test_the_lock_is_not_stale(root: Path) -> None:
    project = (root / "pyproject.toml").read_text(encoding="utf-8")
    assert stale(project, (root / "requirements.txt").read_text(encoding="utf-8")) == []


def test_every_pin_has_a_hash(root: Path) -> None:
    lock = (root / "requirements.txt").read_text(encoding="utf-8")
    for block in re.split(r"\n(?=[\w])", lock):
        if _PIN.match(block):
            assert "--hash=sha256:" in block, block.splitlines()[0]


def test_a_stale_lock_is_noticed() -> None:
    project = '[dependency-groups]\ntest = ["pytest>=9", "Some_New.Tool"]\n'
    assert stale(project, "pytest==8.4.0 \\\n    --hash=sha256:00\n") == [
        "pytest>=9: the lock has 8.4.0: run `make lock`",
        "Some_New.Tool: the lock has none: run `make lock`",
    ]
