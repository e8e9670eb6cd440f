"""The static checks find nothing in this repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks import CHECKS, find_problems


@pytest.mark.parametrize("name", CHECKS)
def test_check(name: str, root: Path) -> None:
    if found := find_problems(root, [name]):
        pytest.fail("\n".join(str(problem) for problem in found), pytrace=False)
