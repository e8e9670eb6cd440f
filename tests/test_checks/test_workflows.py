"""The hosted project runs the programs on every build that the guide is for."""

from __future__ import annotations

from guide.builds import WANTED
from small import Small

FILE = ".github/workflows/verify.yml"


def test_a_build_that_is_not_run(small: Small) -> None:
    small.replace(FILE, f'"{WANTED[-1]}"', '"3.9"')
    found = small.problems("workflows")
    assert len(found) == 1
    assert found[0].startswith(f"{FILE}:1: the builds are [")


def test_no_list_of_builds(small: Small) -> None:
    small.write(FILE, "jobs:\n")
    assert small.problems("workflows")[0].startswith(f"{FILE}:1: has no line `python: [...]`")


def test_no_workflow(small: Small) -> None:
    (small.root / FILE).unlink()
    assert small.problems("workflows") == [f"{FILE}:1: is missing: restore it"]
