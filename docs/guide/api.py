"""The public names of the concurrency modules, and the examples that use each.

Names are read from the interpreter that runs this; `docs/data/api_left_out.toml` says which are not used
in an example and why.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import threading
import types
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from guide.data import read_tables

#: The modules whose public names the guide covers.
MODULES = (
    "threading",
    "queue",
    "subprocess",
    "concurrent.futures",
    "multiprocessing",
    "multiprocessing.connection",
    "multiprocessing.managers",
    "multiprocessing.pool",
    "multiprocessing.queues",
    "multiprocessing.shared_memory",
    "multiprocessing.sharedctypes",
    "multiprocessing.synchronize",
)
LEFT_OUT = Path("docs/data/api_left_out.toml")
LEAST_USED = 0.90


@dataclass(frozen=True, order=True)
class Name:
    """A public name: `threading` `Lock`, or a method of it, `threading` `Lock` `acquire`."""

    module: str
    owner: str
    member: str = ""

    def __str__(self) -> str:
        return ".".join(part for part in (self.module, self.owner, self.member) if part)


def public_names() -> list[Name]:
    """Every public name of MODULES in this interpreter."""
    found: set[Name] = set()
    for module in MODULES:
        loaded = importlib.import_module(module)
        for word in _exported(loaded):
            value = getattr(loaded, word, None)
            if value is None or isinstance(value, types.ModuleType):
                continue
            found.add(Name(module, word))
            found.update(Name(module, word, member) for member in _members(value))
    return sorted(found)


def _exported(module: types.ModuleType) -> list[str]:
    listed = getattr(module, "__all__", None)
    if listed is not None:
        return [word for word in listed if not word.startswith("_")]
    return [
        word
        for word, value in vars(module).items()
        if not word.startswith("_") and getattr(value, "__module__", None) == module.__name__
    ]


def _members(value: Any) -> Iterator[str]:
    """The public methods and properties that a class defines itself, or a factory's class does; those
    that it inherits from another public class are that class's."""
    kind = _class_of(value)
    if kind is None or issubclass(kind, BaseException):
        return
    for word, member in inspect.getmembers(kind):
        if word.startswith("_"):
            continue
        home = next((base for base in kind.__mro__ if word in vars(base)), kind)
        if home.__module__.split(".")[0] in ("builtins", "enum"):
            continue
        if (
            home is not kind
            and not home.__name__.startswith("_")
            and home.__name__ != "BaseProcess"
        ):
            continue
        if callable(member) or isinstance(member, property):
            yield word


def _class_of(value: Any) -> type | None:
    if inspect.isclass(value):
        return value
    factories: dict[Any, Any] = {
        threading.Lock: type(threading.Lock()),
        threading.RLock: type(threading.RLock()),
    }
    return factories.get(value)


@lru_cache
def _words_used(root: Path) -> dict[str, tuple[set[str], set[str]]]:
    """Program -> (every name it mentions, every attribute it reads)."""
    used = {}
    for path in sorted((root / "examples").rglob("*.py")):
        names: set[str] = set()
        attributes: set[str] = set()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Name):
                names.add(node.id)
            elif isinstance(node, ast.Attribute):
                attributes.add(node.attr)
            elif isinstance(node, ast.ImportFrom | ast.Import):
                for alias in node.names:
                    names.update(alias.name.split("."))
                if isinstance(node, ast.ImportFrom) and node.module:
                    names.update(node.module.split("."))
            elif isinstance(node, ast.keyword) and node.arg:
                attributes.add(node.arg)
            elif isinstance(node, ast.FunctionDef):
                attributes.add(node.name)
        used[path.relative_to(root).as_posix()] = names, attributes
    return used


def users(root: Path, name: Name) -> list[str]:
    """The examples that use `name`: they mention its module, its owner and, for a method, the method."""
    top = name.module.split(".")[0]
    found = []
    for program, (names, attributes) in _words_used(root).items():
        everything = names | attributes
        if top not in everything and not (top == "concurrent" and "futures" in everything):
            continue
        if name.owner not in everything:
            continue
        if name.member and name.member not in attributes:
            continue
        found.append(program)
    return found


def left_out(root: Path) -> dict[str, dict[str, str]]:
    """Name (or `Owner.*`) -> the reasons, in both languages."""
    return {entry["name"]: entry for entry in read_tables(root, LEFT_OUT.name)["name"]}


def is_left_out(name: Name, listed: dict[str, dict[str, str]]) -> bool:
    owner = str(Name(name.module, name.owner))
    return str(name) in listed or owner in listed or f"{owner}.*" in listed
