"""Shown programs: plain code that a reader can copy; what proves it stands in a claim."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from guide.pages import NOTE_MARK, read_text
from guide.programs import Program, find_programs
from guide.repository import Problem

MOST_LINES = 25
MOST_COLUMNS = 72
INNER = ("__code__", "__globals__", "f_back", "f_lineno", "_getframe", "_current_frames")


def problems(root: Path) -> Iterator[Problem]:
    programs = find_programs(root)
    for program in programs:
        if not program.is_claim:
            for line, message in _faults(program):
                yield Problem(program.name, line, message)


def _faults(program: Program) -> Iterator[tuple[int, str]]:
    text = read_text(program.path)
    lines = text.splitlines()
    if len(lines) > MOST_LINES:
        yield (
            MOST_LINES + 1,
            f"{len(lines)} lines, at most {MOST_LINES} for a reader: one idea a program",
        )
    for number, line in enumerate(lines, 1):
        width = len(NOTE_MARK.sub("", line).rstrip())
        if width > MOST_COLUMNS:
            yield number, f"{width} columns, at most {MOST_COLUMNS}: break the line"
    nodes = list(ast.walk(ast.parse(text)))
    own = {  # the inner names of the program's own classes
        node.attr
        for node in nodes
        if isinstance(node, ast.Attribute)
        and isinstance(node.ctx, ast.Store)
        and getattr(node.value, "id", None) == "self"
    }
    for node in nodes:
        if isinstance(node, ast.Assert):
            yield node.lineno, "a shown program has no `assert`: move the proof to tests/claims/"
        name = getattr(node, "attr", None) or getattr(node, "id", None)
        if isinstance(name, str) and (name in INNER or (name not in own and _is_inner(name))):
            yield getattr(node, "lineno", 1), f"an inner name, {name}: a reader need not know it"


def _is_inner(name: str) -> bool:
    return name[0] == "_" and bool(name.strip("_")) and name[1] != "_"
