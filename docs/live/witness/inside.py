"""What each process of the program does for its record: it writes lines, waits, locks and output, with the time.

A row of the process's own file is `[monotonic nanoseconds, kind, …]`. Only its main thread is recorded. Waits and locks
are seen by standing in for the methods of `multiprocessing`, `concurrent.futures` and `time` that wait.
"""

from __future__ import annotations

import builtins
import functools
import importlib.abc
import importlib.util
import json
import os
import sys
import threading
import time
from collections.abc import Callable
from types import FrameType, ModuleType
from typing import Any

from interleave.record import variables_of

_folder = _program = ""
_file: Any = None
_INSIDE_A_LINE = ("<lambda>", "<genexpr>", "<listcomp>", "<setcomp>", "<dictcomp>")
_busy = False  #: what this module itself does is not recorded
_child = False  #: whether this process was forked
_inherited: list[FrameType] = []  #: calls that the parent was in when it forked
_globals: dict[str, str] = {}
_locals: dict[int, dict[str, str]] = {}


def begin(folder: str, program: str) -> None:
    """Record this process and its children."""
    global _folder, _program
    _folder, _program = folder, os.path.abspath(program)
    _open()
    os.register_at_fork(after_in_child=_forked)
    sys.settrace(_trace)
    time.sleep = _waits(time.sleep, lambda seconds: f"sleep({seconds:g})")
    builtins.print = _printing(builtins.print)
    sys.meta_path.insert(0, _Patches())


def _forked() -> None:
    global _child, _inherited, _busy
    _child, _busy = True, False
    frame: FrameType | None = sys._getframe()
    _inherited = []
    while frame is not None:
        _inherited.append(frame)
        frame = frame.f_back
    _open()


def _open() -> None:
    global _file
    _file = open(os.path.join(_folder, f"{os.getpid()}.jsonl"), "a", buffering=1, encoding="utf-8")  # noqa: SIM115
    _note("pid", os.getpid(), os.getppid())


def _note(kind: str, *data: Any) -> None:
    if threading.current_thread() is threading.main_thread():
        row = [time.monotonic_ns(), kind, *data]
        _file.write(json.dumps(row, ensure_ascii=False) + "\n")


# Lines


def _trace(frame: FrameType, event: str, _: Any) -> Any:
    name = frame.f_code.co_name
    if os.path.abspath(frame.f_code.co_filename) != _program or name in _INSIDE_A_LINE:
        return None
    if event == "call" and name != "<module>":
        mine = _locals[id(frame)] = variables_of(frame.f_locals)
        _note("call", name, mine)
    return _lines


def _lines(frame: FrameType, event: str, _: Any) -> Any:
    if event == "line":
        _note("line", frame.f_lineno, frame.f_code.co_name, *_changed(frame))
    elif event == "return":
        _note("change", *_changed(frame))
        _locals.pop(id(frame), None)
    return _lines


def _changed(frame: FrameType) -> list[dict[str, str | None]]:
    """Variables that have changed: the program's, then the function's own."""
    global _globals
    now = variables_of(frame.f_globals)
    shared, _globals = _difference(_globals, now), now
    if frame.f_code.co_name == "<module>":
        return [shared]
    mine = variables_of(frame.f_locals)
    own = _difference(_locals.get(id(frame), {}), mine)
    _locals[id(frame)] = mine
    return [shared, own]


def _difference(before: dict[str, str], after: dict[str, str]) -> dict[str, str | None]:
    changed: dict[str, str | None] = {k: v for k, v in after.items() if before.get(k) != v}
    return changed | {name: None for name in before if name not in after}


# Waits


def _caller() -> FrameType | None:
    """The frame of the program that called, directly or through the standard library."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        if frame in _inherited:
            return None
        if os.path.abspath(frame.f_code.co_filename) == _program:
            return frame
        frame = frame.f_back
    return None


def _name(value: object) -> str:
    """The variable of the program that has this value; empty if none has."""
    frame = _caller()
    while frame is not None:
        for variables in (frame.f_locals, frame.f_globals):
            for name, its in variables.items():
                if its is value:
                    return str(name)
        frame = frame.f_back
    return ""


def _waits(
    wait: Callable[..., Any],
    say: Callable[..., str],
    at_once: Callable[..., bool] = lambda *_: False,
) -> Callable[..., Any]:
    """`wait`, which tells what it waits for, unless `at_once` says that it has not to."""

    @functools.wraps(wait)
    def told(*args: Any, **kwargs: Any) -> Any:
        global _busy
        frame = _caller()
        if _busy or (frame is None and not _in_child()):
            return wait(*args, **kwargs)
        _busy = True  # what the standard library waits for inside is the same wait
        try:
            words = "" if at_once(*args) else say(*args)
            if words:
                _note("block", words, frame and frame.f_lineno)
            return wait(*args, **kwargs)
        finally:
            _busy = False
            if words:
                _note("ready", "woken")

    return told


def _in_child() -> bool:
    """Whether another process has started this one."""
    return _child or (
        "multiprocessing.process" in sys.modules
        and bool(sys.modules["multiprocessing.process"].parent_process())
    )


def _printing(real: Callable[..., None]) -> Callable[..., None]:
    @functools.wraps(real)
    def told(*values: Any, sep: str | None = " ", end: str | None = "\n", **options: Any) -> None:
        real(*values, sep=sep, end=end, **options)
        if options.get("file") is None:
            text = (" " if sep is None else sep).join(map(str, values))
            _note("output", 1, text + ("\n" if end is None else end))

    return told


class _Patches(importlib.abc.MetaPathFinder):
    """Stands in for methods of a module right after it was imported."""

    def find_spec(self, fullname: str, path: Any, target: ModuleType | None = None) -> Any:
        patch = _PATCHES.get(fullname)
        if patch is None:
            return None
        sys.meta_path.remove(self)
        try:
            spec = importlib.util.find_spec(fullname)
        finally:
            sys.meta_path.insert(0, self)
        if spec is None or spec.loader is None:
            return None
        execute = spec.loader.exec_module

        def exec_module(module: ModuleType) -> None:
            execute(module)
            patch(module)

        spec.loader.exec_module = exec_module  # type: ignore[method-assign]
        return spec


def _synchronize(module: Any) -> None:
    kind = module.SemLock
    make = kind._make_methods

    def make_methods(self: Any) -> None:
        make(self)
        acquire, release = self._semlock.acquire, self._semlock.release
        word = type(self).__name__.lower()

        def told_acquire(block: bool = True, timeout: float | None = None) -> bool:
            name = "" if _busy else _name(self)
            if not name:
                return bool(acquire(block, timeout))
            done = acquire(False)
            if not done and block:
                _note("block", f"{word} {name}", None)
                done = acquire(True, timeout)
                _note("ready", "woken" if done else "timeout")
            if done and "Semaphore" not in type(self).__name__:
                _note("acquire", name)
            return bool(done)

        def told_release() -> None:
            name = "" if _busy else _name(self)
            if name and "Semaphore" not in type(self).__name__:
                _note("release", name)  # before, for then another process may have it
            release()

        self.acquire, self.release = told_acquire, told_release

    kind._make_methods = make_methods
    kind.__enter__ = lambda self: self.acquire()
    kind.__exit__ = lambda self, *_: self.release()
    for name, word in (("Condition", "condition"), ("Event", "event"), ("Barrier", "barrier")):
        if hasattr(module, name):
            waiting = getattr(module, name)
            is_set = (lambda self, *_: self.is_set()) if name == "Event" else (lambda *_: False)
            waiting.wait = _waits(
                waiting.wait, lambda self, *_, word=word: f"{word} {_name(self)}", is_set
            )


def _item(queue: Any, *_: Any) -> str:
    name = _name(queue)
    return f"an item in queue {name}" if name else "work for the pool"


def _queues(module: Any) -> None:
    for kind in (module.Queue, module.SimpleQueue):
        kind.get = _waits(kind.get, _item, lambda self, *_: not self.empty())
    joined = module.JoinableQueue
    joined.join = _waits(joined.join, lambda self: f"task_done in queue {_name(self)}")


def _connection(module: Any) -> None:
    kind = module._ConnectionBase
    kind.recv = _waits(
        kind.recv, lambda self: f"a message in {_name(self)}", lambda self: self._poll(0)
    )


def _process(module: Any) -> None:
    kind = module.BaseProcess
    start = kind.start

    @functools.wraps(start)
    def told_start(self: Any) -> None:
        start(self)
        _note("new", self.pid, self.name)

    kind.start = told_start
    kind.join = _waits(
        kind.join, lambda self, *_: f"the end of {self.name}", lambda self, *_: not self.is_alive()
    )


def _futures(module: Any) -> None:
    kind = module.Future
    kind.result = _waits(
        kind.result, lambda *_: "the result of a future", lambda self, *_: self.done()
    )


def _pool(module: Any) -> None:
    kind = module.ApplyResult
    kind.get = _waits(kind.get, lambda *_: "the result of a task", lambda self, *_: self.ready())


_PATCHES: dict[str, Callable[[Any], None]] = {
    "multiprocessing.synchronize": _synchronize,
    "multiprocessing.queues": _queues,
    "multiprocessing.connection": _connection,
    "multiprocessing.process": _process,
    "multiprocessing.pool": _pool,
    "concurrent.futures._base": _futures,
}
