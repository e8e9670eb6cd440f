"""Evidence: each example is recorded as run with the content that it has, and with counts that can be true; the
READMEs say where it was run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide import evidence
from guide.pages import read_text
from guide.programs import ProgramError, find_programs
from guide.repository import Problem


def problems(root: Path) -> Iterator[Problem]:
    try:
        examples = find_programs(root)
    except ProgramError:
        return  # the check of the accounting says which, and why
    lines = evidence.read(root)
    for name in evidence.holes(examples, lines):
        yield Problem(
            name,
            1,
            "it, or its output, was changed after it was last run: `make update` runs and records it",
        )
    for number, why in evidence.impossible_counts(examples, lines):
        yield Problem(
            evidence.EVIDENCE.as_posix(), number, f"{why}: delete this line and run it again"
        )
    for readme, language in evidence.BADGES.items():
        said = read_text(root / readme).splitlines()
        start, wanted = evidence.BADGE_LINE[language], evidence.badge(lines, language)
        line = next((n for n, one in enumerate(said, 1) if one.startswith(start)), 0)
        if not line or said[line - 1] != wanted:
            yield Problem(
                readme, line or 1, f"where the examples were run must be told by the line: {wanted}"
            )
