"""Accounting: every block of every page is run, included from an program, or declared plain."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide.pages import PLAIN_NAMES, SHELL_NAMES, Fence, Page
from guide.repository import Problem, all_pages, relative

LONGEST_INLINE_LINES = 10
UNTESTED = "untested:"


def problems(root: Path) -> Iterator[Problem]:
    for page in all_pages(root):
        yield from page_problems(page, relative(page.path, root), root)


def page_problems(page: Page, name: str, root: Path) -> Iterator[Problem]:
    for line, how in page.unrun_code:
        yield Problem(name, line, f"{how} is never run: write it as a ``` block")
    for fence in page.fences:
        yield from _fence_problems(fence, page, name, root)
    for comment in page.comments:
        if comment.text.startswith(UNTESTED) and not comment.text.removeprefix(UNTESTED).strip():
            yield Problem(name, comment.line, "`untested:` needs a reason after the colon")


def _fence_problems(fence: Fence, page: Page, name: str, root: Path) -> Iterator[Problem]:
    if _untested(fence, page):
        return
    if fence.includes:
        yield from _include_problems(fence, name, root)
    elif fence.is_python:
        if fence.language != "python":
            yield Problem(name, fence.line, f"write ```python, not ```{fence.language}")
        if fence.title:
            yield Problem(
                name,
                fence.line,
                f"a block with a title shows a file, this one has code of its own: move it to "
                f"{fence.title} under examples/ and include it, or drop the title",
            )
        for offset, line in enumerate(fence.body, 1):
            if "sys.version_info" in line:
                yield Problem(
                    name,
                    fence.line + offset,
                    "an inline block runs on one version only: make it an example with `python` in its metadata",
                )
        length = len(fence.body)
        if length > LONGEST_INLINE_LINES:
            yield Problem(
                name,
                fence.line,
                f"an inline block of {length} lines (at most {LONGEST_INLINE_LINES}): make it an example",
            )
    elif fence.language in SHELL_NAMES:
        yield Problem(
            name,
            fence.line,
            f"a ```{fence.language} block is not run: show a recorded .out in ```console, or a command "
            "for the reader to type in ```text",
        )
    elif fence.language == "console":
        yield Problem(
            name, fence.line, "a ```console block shows a recorded output: include its .out"
        )
    elif fence.language not in PLAIN_NAMES:
        plain = ", ".join(sorted(PLAIN_NAMES))
        yield Problem(
            name,
            fence.line,
            f"a block in {fence.language or 'no language'!r} is neither run, included nor plain: "
            f"use python, an include, or one of {plain}",
        )


def _untested(fence: Fence, page: Page) -> bool:
    above = [comment for comment in page.comments if comment.line == fence.line - 1]
    return any(
        comment.text.startswith(UNTESTED) and comment.text.removeprefix(UNTESTED).strip()
        for comment in above
    )


def _include_problems(fence: Fence, name: str, root: Path) -> Iterator[Problem]:
    rest = [line for line in fence.body if line.strip() and "8<" not in line]
    if rest:
        yield Problem(
            name,
            fence.line,
            f"a block that includes a file has text of its own ({rest[0].strip()!r}): move it into the file",
        )
    for include in fence.includes:
        target = root / include.path
        if not include.path.startswith("examples/") or not target.is_file():
            yield Problem(
                name, include.line, f"{include.path} is no file under examples/: correct the path"
            )
            continue
        if include.path.endswith(".out"):
            if fence.language != "console":
                yield Problem(
                    name, fence.line, f"{include.path} is an output: show it in ```console"
                )
            continue
        if include.path.endswith(".py"):
            if fence.language != "python":
                yield Problem(name, fence.line, f"{include.path} is Python: show it in ```python")
            if fence.title != include.path:
                yield Problem(
                    name,
                    fence.line,
                    f'the block shows {include.path}: write title="{include.path}"',
                )
        if include.section is not None:
            mark = f"[start:{include.section}]"
            if mark not in target.read_text(encoding="utf-8").replace("[start: ", "[start:"):
                yield Problem(
                    name,
                    include.line,
                    f"{include.path} has no section {include.section!r}: mark it with `# --8<-- {mark}`",
                )
