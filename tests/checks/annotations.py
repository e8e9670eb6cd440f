"""Notes on code: each `# (1)!` in a shown script is a comment and has its item in the list below the block, and back."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

from guide.pages import Fence, read_text
from guide.repository import Problem, all_pages, relative

_ANNOTATION = re.compile(r"#\s*\((\d+)\)!?\s*$")


def problems(root: Path) -> Iterator[Problem]:
    yield from _marks_in_strings(root)
    for page in all_pages(root):
        name = relative(page.path, root)
        for fence in page.fences:
            if not fence.is_python:
                continue
            numbers = _annotations(fence, root)
            if numbers != list(range(1, len(numbers) + 1)):
                yield Problem(
                    name,
                    fence.line,
                    f"the notes in the code are numbered {numbers}: count from 1 without a gap",
                )
            elif numbers and len(numbers) != fence.notes:
                yield Problem(
                    name,
                    fence.line,
                    f"the code has {len(numbers)} notes, the list below it {fence.notes}: "
                    "write one numbered item for each, right below the block",
                )


def _marks_in_strings(root: Path) -> Iterator[Problem]:
    """A mark inside a string is no comment: the page would show it as it is."""
    for path in sorted((root / "examples").rglob("*.py")):
        if not path.is_file():
            continue  # the check of the orphans says so
        text = path.read_text(encoding="utf-8", errors="replace")
        marked = {n for n, line in enumerate(text.splitlines(), 1) if _ANNOTATION.search(line)}
        try:
            tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
        except (tokenize.TokenError, SyntaxError):
            continue  # the check of the orphans says that it is not Python
        comments = {token.start[0] for token in tokens if token.type == tokenize.COMMENT}
        for line in sorted(marked - comments):
            yield Problem(
                relative(path, root),
                line,
                "a note's mark inside a string is printed as it is: move it to a line of code",
            )


def _annotations(fence: Fence, root: Path) -> list[int]:
    numbers: list[int] = []
    if not fence.includes:
        return fence.annotations()
    for include in fence.includes:
        target = root / include.path
        if not target.is_file() or target.suffix != ".py":
            continue
        lines = read_text(target).splitlines()
        inside = include.section is None
        for line in lines:
            if include.section and f"[start:{include.section}]" in line:
                inside = True
            elif include.section and f"[end:{include.section}]" in line:
                inside = False
            elif inside and (match := _ANNOTATION.search(line)):
                numbers.append(int(match[1]))
    return sorted(numbers)
