"""Workflows: the hosted project runs the programs on every build that the guide is for, as the local commands do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from guide.builds import WANTED
from guide.pages import read_text
from guide.repository import Problem

WORKFLOW = ".github/workflows/verify.yml"


def problems(root: Path) -> Iterator[Problem]:
    path = root / WORKFLOW
    if not path.is_file():
        yield Problem(WORKFLOW, 1, "is missing: restore it")
        return
    for number, line in enumerate(read_text(path).splitlines(), 1):
        if match := re.match(r"\s+python: \[(.*)\]$", line):
            listed = re.findall(r'"([^"]+)"', match[1])
            if set(listed) != set(WANTED):
                wanted = ", ".join(f'"{one}"' for one in WANTED)
                yield Problem(
                    WORKFLOW, number, f"the builds are [{wanted}]: WANTED in docs/guide/builds.py"
                )
            return
    yield Problem(WORKFLOW, 1, "has no line `python: [...]` with the builds to run the programs on")
