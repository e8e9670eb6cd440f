"""pytest-codeblocks, made to tell the truth.

The plugin finds Markdown files and owns the syntax of its comments; this module, loaded with
`-p codeblocks_hardening`, replaces how it collects and runs. What it does otherwise, and why, is said by
the tests in `test_codeblocks_hardening.py`, one for each defect of version 0.18.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_codeblocks.plugin as plugin

from guide.pages import Comment, Fence, Page, PageError, read_page
from guide.runner import Run, failing_line, run

TIMEOUT_S = 30.0
_MARK = re.compile(r"^(?:pytest-codeblocks:|pytest\.mark\.|pytest-codeblocks-)(?P<word>.*)$")
_KNOWN = {"expected-output"}


class BlockError(Exception):
    """A block that fails, or that can't be run; the text starts with `file:line`."""


@dataclass
class Block:
    """An inline block, and what the page says that it prints."""

    page: Path
    fence: Fence
    expected: Fence | None = None


def find_blocks(page: Page) -> Iterator[Block | BlockError]:
    """The inline Python blocks of a page, in order. A mark that has no block of its own is an error."""
    marks: dict[int, Comment] = {}
    for comment in page.comments:
        if _MARK.match(comment.text):
            marks[comment.line] = comment
    used: set[int] = set()
    blocks: list[Block] = []
    previous: Fence | None = None
    errors: list[BlockError] = []
    for fence in page.fences:
        mark = marks.get(_line_above(page, fence.line))
        word = ""
        if mark:
            used.add(mark.line)
            match = _MARK.match(mark.text)
            word = match["word"].strip() if match else ""
            if word not in _KNOWN:
                errors.append(
                    BlockError(
                        f"{page.path}:{mark.line}: <!--{mark.text}--> would leave the block below unrun: "
                        "delete it (where a program holds is declared)"
                    )
                )
                word = ""
        follows = bool(blocks) and previous is blocks[-1].fence
        if word == "expected-output":
            if not follows or fence.is_python or blocks[-1].expected:
                errors.append(
                    BlockError(
                        f"{page.path}:{fence.line}: expected-output must stand right below the python block "
                        "that prints it"
                    )
                )
            else:
                blocks[-1].expected = fence
        elif fence.is_python:
            blocks.append(Block(page.path, fence))
        previous = fence
    for line, comment in marks.items():
        if line not in used:
            errors.append(
                BlockError(
                    f"{page.path}:{line}: <!--{comment.text}--> stands above no block: delete it, or move it"
                )
            )
    yield from errors
    yield from blocks


def _line_above(page: Page, line: int) -> int:
    above = line - 1
    while above > 0 and not page.lines[above - 1].strip():
        above -= 1
    return above


def run_block(block: Block) -> Run:
    """Run a block in an interpreter and a folder of its own."""
    fence = block.fence
    place = [str(fence.line), str(fence.end_line), str(fence.indent)]
    script = Path(__file__).with_name("run_block.py")
    with tempfile.TemporaryDirectory() as folder:
        return run(
            [sys.executable, "-W", "error", str(script), str(block.page), *place],
            cwd=Path(folder),
            timeout=TIMEOUT_S,
        )


def judge_block(block: Block, made: Run) -> str | None:
    """None, or what is wrong, starting with `file:line`."""
    first = block.fence.line
    if made.trouble:
        return f"{block.page}:{first}: {made.trouble}\n{made.stdout}{made.stderr}"
    if made.code != 0 or made.stderr.strip():
        if "an inline block must not call sys.exit()" in made.stderr:
            return made.stderr.strip()
        line = failing_line(str(block.page), made.stderr, first)
        word = "fails" if made.code else "writes to standard error"
        return f"{block.page}:{line}: the block {word}:\n{made.stderr}"
    if block.expected is not None and made.stdout != block.expected.code:
        return (
            f"{block.page}:{block.expected.line}: the block at line {first} does not print this.\n"
            f"shown:\n{block.expected.code}printed:\n{made.stdout}"
        )
    return None


class HardenedItem(plugin.TestBlock):  # type: ignore[misc]
    """A block, or an error found while the page was read, as a test."""

    def runtest(self) -> None:
        if isinstance(self.obj, BlockError):
            raise self.obj
        wrong = judge_block(self.obj, run_block(self.obj))
        if wrong:
            raise BlockError(wrong)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException]) -> str:
        if isinstance(excinfo.value, BlockError):
            return str(excinfo.value).replace(f"{self.config.rootpath}{os.sep}", "")
        return str(excinfo.getrepr(style="short"))

    def reportinfo(self) -> tuple[Path, int, str]:
        line = self.obj.fence.line if isinstance(self.obj, Block) else 1
        return self.path, line - 1, self.name


def _collect(self: plugin.MarkdownFile) -> Iterator[HardenedItem]:
    try:
        found = list(find_blocks(read_page(self.path)))
    except PageError as error:
        found = [BlockError(str(error))]
    for number, one in enumerate(found):
        name = f"line {one.fence.line}" if isinstance(one, Block) else f"mark {number + 1}"
        item = HardenedItem.from_parent(parent=self, name=name)
        item.obj = one
        yield item


plugin.MarkdownFile.collect = _collect
