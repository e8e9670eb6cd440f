"""Annotations: each `# (1)!` in a shown program is a comment and has its item in the list below it, and back."""

from __future__ import annotations

import io
import tokenize
from collections.abc import Iterator
from pathlib import Path

from guide.pages import NOTE_MARK, NOTE_MARK_LIKE, Fence, Shown, read_text
from guide.programs import find_programs
from guide.repository import Problem, all_pages, relative


def problems(root: Path) -> Iterator[Problem]:
    explained = {one.program for page in all_pages(root) for one in page.programs if one.shows_code}
    for program in find_programs(root):
        yield from _marks(program.name, read_text(program.path), program.name in explained)
    for page in all_pages(root):
        name = relative(page.path, root)
        for shown in page.programs:
            path = root / shown.program
            lines = read_text(path).splitlines() if path.is_file() and shown.shows_code else []
            yield from _numbers(name, shown, lines)
        for fence in page.fences:
            if fence.is_python:
                yield from _numbers(name, fence, fence.body)


def _numbers(name: str, shown: Shown | Fence, lines: list[str]) -> Iterator[Problem]:
    numbers = sorted(int(mark["number"]) for line in lines if (mark := NOTE_MARK.search(line)))
    if numbers != list(range(1, len(numbers) + 1)):
        yield Problem(
            name,
            shown.line,
            f"the notes in the code are numbered {numbers}: count from 1 without a gap",
        )
    elif numbers and len(numbers) != shown.notes:
        yield Problem(
            name,
            shown.line,
            f"the code has {len(numbers)} notes, the list below it {shown.notes}: "
            "write one numbered item for each, right below",
        )


def _marks(name: str, text: str, explained: bool) -> Iterator[Problem]:
    """A mark that the reader would see as it is: inside a string, of another form, or of a claim that no page shows
    with its notes."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    comments = {token.start[0] for token in tokens if token.type == tokenize.COMMENT}
    for number, line in enumerate(text.splitlines(), 1):
        if not NOTE_MARK_LIKE.search(line):
            continue
        if number not in comments:
            yield Problem(
                name,
                number,
                "a note's mark inside a string is printed as it is: move it to a line of code",
            )
        elif not NOTE_MARK.search(line):
            yield Problem(name, number, "write the mark of a note as `# (1)!`")
        elif not explained:
            yield Problem(
                name, number, "no page shows this code with its notes: delete the mark of a note"
            )
