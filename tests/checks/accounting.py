"""Accounting: every block of every page is run, a program of the repository, or declared plain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from guide.pages import PLAIN_NAMES, PROGRAM, SHELL_NAMES, Fence, Page, strip_inline_code
from guide.repository import Problem, all_pages, relative

LONGEST_INLINE_LINES = 10
FORM = "`{* locks/lock.py *}`, at the start of a line, in a paragraph of its own"


def problems(root: Path) -> Iterator[Problem]:
    for page in all_pages(root):
        yield from page_problems(page, relative(page.path, root), root)


def page_problems(page: Page, name: str, root: Path) -> Iterator[Problem]:
    for place, how in page.unrun_code:
        yield Problem(name, place, f"{how} is never run: write it as a ``` block")
    for fence in page.fences:
        for place, message in _fence_problems(fence):
            yield Problem(name, place, message)
    for shown in page.programs:
        for path in filter(None, (shown.program, shown.output)):
            if not (root / path).is_file():
                yield Problem(name, shown.line, f"there is no {path}: correct the path")
        if shown.version and shown.part != "output":
            yield Problem(name, shown.line, "a version goes with `| output`")
    for claim in page.claims:
        if claim.text != "✓":
            yield Problem(name, claim.line, f"a claim's mark is [✓](…), not [{claim.text}](…)")
    for text in page.texts:
        for offset, line in enumerate(text.lines):
            if "{*" in strip_inline_code(line):
                wrong = "" if PROGRAM.search(line) else " (no such form)"
                yield Problem(
                    name, text.line + offset, f"a program is shown by {FORM}{wrong}: mend the line"
                )
            if re.search(r"-+8<-+", line):
                yield Problem(
                    name, text.line + offset, f"nothing is included but a program, by {FORM}"
                )
    for table in page.tables:
        for number, row in zip(table.lines, table.cells, strict=True):
            written = len(re.findall(r"(?<!\\)\|", page.lines[number - 1].strip().strip("|"))) + 1
            if written > len(row):
                yield Problem(
                    name,
                    number,
                    f"{written} cells under {len(row)} headings: a pipe in a cell ends it",
                )


def _fence_problems(fence: Fence) -> Iterator[tuple[int, str]]:
    if fence.is_python:
        if fence.language != "python":
            yield fence.line, f"write ```python, not ```{fence.language}"
        if fence.title:
            yield (
                fence.line,
                f"a block with a title shows a file: show {fence.title} by {FORM}, or drop the title",
            )
        for offset, line in enumerate(fence.body, 1):
            if "sys.version_info" in line:
                yield (
                    fence.line + offset,
                    "an inline block runs on one version only: make it a program with a declared `python`",
                )
        length = len(fence.body)
        if length > LONGEST_INLINE_LINES:
            yield (
                fence.line,
                f"an inline block of {length} lines (at most {LONGEST_INLINE_LINES}): make it a program",
            )
    elif fence.language in (*SHELL_NAMES, "console"):
        yield (
            fence.line,
            f"a ```{fence.language} block is not run: show the output of a program by `| output`, or a "
            "command for the reader to type in ```text",
        )
    elif fence.language not in PLAIN_NAMES:
        plain = ", ".join(sorted(PLAIN_NAMES))
        yield (
            fence.line,
            f"a block in {fence.language or 'no language'!r} is neither run nor plain: "
            f"use python, a program, or one of {plain}",
        )
