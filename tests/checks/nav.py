"""Navigation: `nav` in mkdocs.yml has every page once, and no other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from guide.pages import read_text
from guide.repository import Problem, page_paths

CONFIG = "mkdocs.yml"


def problems(root: Path) -> Iterator[Problem]:
    lines = read_text(root / CONFIG).splitlines()
    start = lines.index("nav:") if "nav:" in lines else len(lines)
    named: dict[str, int] = {}
    for number, line in enumerate(lines[start:], start + 1):
        if match := re.fullmatch(r"\s+- ([\w./-]+\.(?:md|ipynb))", line):
            if match[1] in named:
                yield Problem(CONFIG, number, f"{match[1]} stands here twice: keep one line")
            named[match[1]] = number
            if not (root / "docs" / "zh" / match[1]).is_file():
                yield Problem(CONFIG, number, f"there is no docs/zh/{match[1]}: delete the line")
    base = root / "docs" / "zh"
    for path in page_paths(root, "zh"):
        page = path.relative_to(base).as_posix()
        if page not in named:
            yield Problem(f"docs/zh/{page}", 1, f"is not in `nav`: add it to {CONFIG}")
