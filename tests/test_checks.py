"""The static checks find nothing in this repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks import CHECKS


@pytest.mark.parametrize("name", CHECKS)
def test_check(name: str, root: Path) -> None:
    found = sorted(set(CHECKS[name](root)))
    if found:
        pytest.fail("\n".join(str(problem) for problem in found), pytrace=False)
