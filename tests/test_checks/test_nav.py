"""`nav` has every page once, and no other."""

from __future__ import annotations

import pytest

from small import Small

CONFIG = "mkdocs.yml"


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("  - a.md\n", "", "docs/zh/a.md:1: is not in `nav`: add it to mkdocs.yml"),
        (
            "  - a.md\n",
            "  - a.md\n  - a.md\n",
            f"{CONFIG}:5: a.md stands here twice: keep one line",
        ),
        (
            "  - a.md\n",
            "  - a.md\n  - gone.md\n",
            f"{CONFIG}:5: there is no docs/zh/gone.md: delete the line",
        ),
        ("nav:", "navy:", "docs/zh/a.md:1: is not in `nav`: add it to mkdocs.yml"),
    ],
)
def test_nav(small: Small, old: str, new: str, found: str) -> None:
    small.replace(CONFIG, old, new)
    assert small.problems("nav")[0] == found
