"""Orphans: every example is on a page in both languages, every `.out` has its script, every script
that is wrong on purpose is marked so where it is shown, and asserts what its page says."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from guide.pages import LANGUAGES, Fence, Page, PageError, read_page, read_text
from guide.programs import Program, ProgramError, find_programs
from guide.repository import Problem, includes, page_paths, problem_of, relative

WRONG_MARK = "wrong"
Shown = dict[str, list[tuple[Page, Fence]]]
_VARIANT = re.compile(r"\.(?:py\d+|fork|spawn|forkserver)$")


def problems(root: Path) -> Iterator[Problem]:
    try:
        examples = find_programs(root)
    except ProgramError as error:
        yield problem_of(error, root)
        return
    shown = {language: _shown(root, language) for language in LANGUAGES}
    for program in examples:
        yield from _example_problems(program, shown, root)
        yield from _idle_masks(program)
    for path in sorted((root / "examples").rglob("*")):
        yield from _file_problems(path, root)


def _shown(root: Path, language: str) -> Shown:
    """What the pages of one language include: path -> each page and block that does."""
    shown: Shown = defaultdict(list)
    for page, fence, include in includes(map(read_page, page_paths(root, language))):
        shown[include.path].append((page, fence))
    return shown


def _example_problems(program: Program, shown: dict[str, Shown], root: Path) -> Iterator[Problem]:
    name = program.name
    if not _asserts(program.path):
        yield Problem(name, 1, "asserts nothing: state what its page claims in an `assert`")
    output = program.name.removesuffix(".py") + ".out"
    for language, places in shown.items():
        for page, fence in places.get(name, []):
            marked = WRONG_MARK in fence.within
            if program.settings.wrong and not marked:
                yield Problem(
                    relative(page.path, root),
                    fence.line,
                    f'{name} is wrong on purpose: put the block inside `!!! wrong "…"`',
                )
            if marked and not program.settings.wrong:
                yield Problem(
                    relative(page.path, root),
                    fence.line,
                    f"{name} stands under a `wrong` mark but does not declare `wrong = true`",
                )
        if name not in places:
            yield Problem(
                name, 1, f"no page in docs/{language}/ shows it: include it, or delete it"
            )
        elif output not in places:
            yield Problem(
                output, 1, f"no page in docs/{language}/ shows it: include it below the script"
            )


def _idle_masks(program: Program) -> Iterator[Problem]:
    """A mask that hides nothing in any record of the script is a leftover, or has a slip of the pen."""
    if not program.settings.mask:
        return
    records = [
        path.read_text(encoding="utf-8", errors="replace") for path in program.recorded_outputs
    ]
    for mask in program.settings.mask:
        if records and not any(re.search(mask, one, re.MULTILINE) for one in records):
            yield Problem(
                program.name,
                program.metadata_line,
                f"mask {mask!r} hides nothing in the recorded output: correct it, or delete it",
            )


def _asserts(path: Path) -> bool:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return any(isinstance(node, ast.Assert) for node in ast.walk(tree))


def _file_problems(path: Path, root: Path) -> Iterator[Problem]:
    if (path.is_dir() and path.suffix not in (".py", ".out")) or "__pycache__" in path.parts:
        return
    if path.suffix == ".out":
        if not path.is_file():
            yield Problem(relative(path, root), 1, "is no file: delete it, or give it another name")
            return
        try:
            read_text(path)
        except PageError as error:
            yield problem_of(error, root)
        stem = _VARIANT.sub("", path.name.removesuffix(".out"))
        if not path.with_name(stem + ".py").exists():
            yield Problem(
                relative(path, root),
                1,
                f"there is no {stem}.py beside it: delete it, or restore it",
            )
    elif path.suffix != ".py" or path.name.startswith("test_"):
        yield Problem(
            relative(path, root), 1, "examples/ holds scripts and their .out only: move it"
        )
