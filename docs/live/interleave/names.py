"""The name of a lock: the variable that the program puts it into, without an address that differs from run to run."""

from __future__ import annotations

import ast
import linecache
import sys
from dataclasses import dataclass
from functools import lru_cache
from types import CodeType, FrameType
from typing import Any

from interleave.scheduler import PACKAGE

_user_code: set[str] = set()  #: files of the program

#: Makers of locks in the standard library whose locks are no business of the program's.
_INTERNAL = ("Condition.wait", "Thread.__init__", "Handler.createLock", "Barrier._wait")


def set_user_files(files: set[str]) -> None:
    global _user_code
    _user_code = files


@dataclass(frozen=True)
class Birthplace:
    """Where the program made a lock, directly or through a class of the standard library."""

    code: CodeType
    instruction: int
    shown: bool  #: the program made it itself, or as the lock of a condition

    @property
    def line(self) -> int:
        return self._position()[0]

    @property
    def name(self) -> str | None:
        """The variable, `None` where it can't be told."""
        line, column = self._position()
        return _assigned("".join(linecache.getlines(self.code.co_filename))).get((line, column))

    def _position(self) -> tuple[int, int]:
        positions = list(self.code.co_positions())
        line, _, column, _ = positions[self.instruction // 2]
        return line or 0, column or 0


def birthplace() -> Birthplace | None:
    """Where the program makes the lock whose `__init__` asks; None for one that is internal."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None and frame.f_code.co_filename.startswith(PACKAGE):
        frame = frame.f_back
    shown = True
    while frame is not None:
        code = frame.f_code
        if code.co_filename in _user_code:
            return Birthplace(code, frame.f_lasti, shown)
        if code.co_qualname in _INTERNAL:
            return None
        shown = shown and code.co_qualname in ("Condition.__init__", "RLock")
        frame = frame.f_back
    return None


@lru_cache(maxsize=64)
def _assigned(source: str) -> dict[tuple[int, int], str]:
    """(line, column in bytes) of a call -> the variable that its result goes to."""
    found: dict[tuple[int, int], str] = {}
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return found

    def bind(target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Tuple | ast.List) and isinstance(value, ast.Tuple | ast.List):
            for one, its in zip(target.elts, value.elts, strict=False):
                bind(one, its)
        elif isinstance(value, ast.Call):
            found[value.lineno, value.col_offset] = ast.unparse(target)
            for inner in value.args:
                if isinstance(inner, ast.Call):
                    bind(target, inner)
        elif isinstance(value, ast.Tuple | ast.List):
            for index, its in enumerate(value.elts):
                if isinstance(its, ast.Call):
                    found[its.lineno, its.col_offset] = f"{ast.unparse(target)}[{index}]"
        elif isinstance(value, ast.ListComp | ast.GeneratorExp | ast.SetComp | ast.DictComp):
            element = value.value if isinstance(value, ast.DictComp) else value.elt
            if isinstance(element, ast.Call):
                found[element.lineno, element.col_offset] = f"{ast.unparse(target)}[…]"

    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                bind(target, node.value)
        elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value is not None:
            bind(node.target, node.value)
    return found


class Namer:
    """Names for what a program makes: its variable, or its kind with a number."""

    def __init__(self) -> None:
        self._names: dict[Any, str] = {}
        self._counts: dict[str, int] = {}

    def name(self, lock: Any) -> str:
        known = self._names.get(lock.identity)
        if known is not None:
            return known
        given = None if lock.made is None else lock.made.name
        base = given or type(lock).__name__
        number = self._counts[base] = self._counts.get(base, 0) + 1
        if given is None:
            name = f"{base} {number}"
        elif given.endswith("[…]"):
            name = given.replace("…", str(number - 1))
        else:
            name = given if number == 1 else f"{given} {number}"
        self._names[lock.identity] = name
        return name
