"""Print the public names of the concurrency modules in the Python that runs this, as JSON.

    python docs/guide/public_names.py

What is watched (`watch/sitecustomize.py`) -> the public names that it is a use of: `threading.Lock` is itself,
`_thread.lock.acquire` is `threading.Lock.acquire` and so `threading.Lock`. A method that a class inherits from another public class is that
class's; one that it inherits from an inner class is its own.
"""

from __future__ import annotations

import importlib
import inspect
import json
import threading
import types
from collections.abc import Iterator
from typing import Any

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


def public_names() -> dict[str, list[str]]:
    """What is watched -> the public names."""
    found: dict[str, set[str]] = {}
    for module in MODULES:
        loaded = importlib.import_module(module)
        for word in _exported(loaded):
            value = getattr(loaded, word, None)
            if value is None or isinstance(value, types.ModuleType):
                continue
            name = f"{module}.{word}"
            found.setdefault(name, set()).add(name)
            if module == "multiprocessing":  # which has what its default context has
                for kind in _contexts(loaded):
                    if word in vars(kind):
                        found.setdefault(f"{_path(kind)}.{word}", set()).add(name)
            if (made := _class_of(value)) is not None:
                found.setdefault(_path(made), set()).add(name)
            for member, home in _members(value):
                found.setdefault(f"{_path(home)}.{member}", set()).update(
                    (name, f"{name}.{member}")
                )
    return {key: sorted(names) for key, names in sorted(found.items())}


def _exported(module: types.ModuleType) -> list[str]:
    listed = getattr(module, "__all__", None)
    if listed is not None:
        return [word for word in listed if not word.startswith("_")]
    return [
        word
        for word, value in vars(module).items()
        if not word.startswith("_") and getattr(value, "__module__", None) == module.__name__
    ]


def _members(value: Any) -> Iterator[tuple[str, type]]:
    """The public methods and properties of a class, or of what a factory makes, and where each is defined."""
    kind = _class_of(value)
    if kind is None or issubclass(kind, BaseException):
        return
    for word, member in inspect.getmembers(kind):
        if word.startswith("_") or not (callable(member) or isinstance(member, property)):
            continue
        home = _home(kind, word)
        if home.__module__.split(".")[0] in ("builtins", "enum"):
            continue
        if home is kind or home.__name__.startswith("_") or home.__name__ == "BaseProcess":
            yield word, home


def _contexts(multiprocessing: Any) -> set[type]:
    kinds = [
        type(multiprocessing.get_context(how))
        for how in (None, *multiprocessing.get_all_start_methods())
    ]
    return {base for kind in kinds for base in kind.__mro__}


def _home(kind: type, word: str) -> type:
    return next((base for base in kind.__mro__ if word in vars(base)), kind)


def _path(kind: type) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def _class_of(value: Any) -> type | None:
    if inspect.isclass(value):
        return value
    factories: dict[Any, Any] = {
        threading.Lock: type(threading.Lock()),
        threading.RLock: type(threading.RLock()),
    }
    return factories.get(value)


if __name__ == "__main__":
    print(json.dumps(public_names()))
