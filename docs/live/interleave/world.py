"""What a program sees of the interpreter: modules of its own, on the engine's `_thread` and clocks.

For a run, `sys.modules` holds what has no state of threads or clocks (shared with the host), the replaced C modules,
and fresh copies of everything else that the program imports. After the run all is as it was.
"""

from __future__ import annotations

import functools
import importlib._bootstrap
import importlib.abc
import importlib.machinery
import itertools
import linecache
import os
import reprlib
import sys
import sysconfig
import traceback
import types
import weakref
from collections.abc import Sequence
from types import CodeType, FrameType
from typing import Any

from interleave import clocks, names, primitives, process, simplequeue
from interleave.scheduler import PACKAGE, Scheduler

#: Modules of the standard library that are written in Python and keep nothing of threads or clocks.
_SHARED = frozenset(
    """abc ast base64 bisect codecs codeop collections contextlib copy copyreg csv ctypes dataclasses dis encodings enum
    fnmatch fractions functools genericpath glob heapq hashlib importlib inspect io json keyword linecache locale
    numbers opcode operator os pickle pkgutil posixpath pprint re reprlib shutil signal site stat statistics string
    struct sysconfig textwrap token tokenize traceback types typing warnings weakref zipimport _collections_abc
    _colorize _compat_pickle _opcode_metadata _py_warnings _sitebuiltins _weakrefset __future__ sre_compile unicodedata
    _pyrepl _sysconfigdata pathlib annotationlib gettext difflib argparse""".split()
)
_STDLIB = tuple(
    {os.path.realpath(sysconfig.get_path(name)) + os.sep for name in ("stdlib", "platstdlib")}
    | {sysconfig.get_path("stdlib") + os.sep, os.path.dirname(os.__file__) + os.sep}
)


def of_program(filename: str) -> bool:
    """Whether code of this file is the program's, and not the standard library's or the engine's."""
    return not (filename.startswith((*_STDLIB, PACKAGE)) or filename.startswith("<frozen"))


class _Copies(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports modules of the standard library anew, from code that is read once."""

    def __init__(self) -> None:
        self.seed = 0
        self._found: dict[str, tuple[CodeType, importlib.machinery.ModuleSpec]] = {}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        known = self._found.get(fullname)
        if known is None:
            spec = importlib.machinery.PathFinder.find_spec(fullname, path, target)
            loader = None if spec is None else spec.loader
            if (
                spec is None
                or not isinstance(loader, importlib.machinery.SourceFileLoader)
                or not (spec.origin or "").startswith(_STDLIB)
                or "site-packages" in (spec.origin or "")
            ):
                return spec
            code = loader.get_code(fullname)
            if code is None:
                return spec
            known = self._found[fullname] = (code, spec)
        spec = known[1]
        copy = importlib.machinery.ModuleSpec(
            fullname,
            self,
            origin=spec.origin,
            is_package=spec.submodule_search_locations is not None,
        )
        copy.submodule_search_locations = spec.submodule_search_locations
        copy.cached = spec.cached
        copy.has_location = True
        return copy

    def exec_module(self, module: types.ModuleType) -> None:
        exec(self._found[module.__name__][0], module.__dict__)
        if module.__name__ == "random":
            module.__dict__["seed"](self.seed)
        for name in _IN_SETS.get(module.__name__, ()):
            _hash_by_birth(getattr(module, name))

    def get_source(self, fullname: str) -> str:
        return "".join(linecache.getlines(str(self._found[fullname][1].origin)))


#: The standard library walks through sets of these, in the order of their addresses.
_IN_SETS = {"threading": ("Thread",), "concurrent.futures._base": ("Future", "_Waiter")}


def _hash_by_birth(kind: type) -> None:
    """Hash objects by the order in which they were first put into a set, which is the same in each run."""
    numbers = itertools.count(1)

    def hash_of(self: Any) -> int:
        number = vars(self).get("_interleave_number")
        if number is None:
            number = vars(self)["_interleave_number"] = next(numbers)
        return int(number)

    kind.__hash__ = hash_of  # type: ignore[assignment]


_copies = _Copies()
_stays: dict[str, bool] = {}  #: whether a module of the host is shared with programs


class _Replaced(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports the C modules that a program may import anew."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        return importlib.machinery.ModuleSpec(fullname, self) if fullname == "_queue" else None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        return simplequeue.queue_module()

    def exec_module(self, module: types.ModuleType) -> None:
        pass


_replaced = _Replaced()


class World:
    """Puts the interpreter into the state for one run, and back: a context manager."""

    def __init__(self, run: Scheduler, filename: str, arguments: Sequence[str], seed: int) -> None:
        self._run, self._filename, self._arguments, self._seed = run, filename, arguments, seed
        self._attributes: list[tuple[Any, str, Any]] = []
        self.user_files = {filename}

    def __enter__(self) -> World:
        run = self._run
        self._modules = dict(sys.modules)
        self._path, self._meta_path = list(sys.path), list(sys.meta_path)
        self._switch_interval = sys.getswitchinterval()
        primitives.activate(run)
        _copies.seed = self._seed
        names.set_user_files(self.user_files)
        run.namer = names.Namer()
        run.describe_wait = self._describe_wait
        thread = primitives.thread_module()
        time = clocks.time_module()
        for name in list(sys.modules):
            if not self._stays(name):
                del sys.modules[name]
        sys.modules.update(
            {
                "_thread": thread,
                "time": time,
                "datetime": clocks.datetime_module(time),
                "atexit": process.atexit_module(),
                "faulthandler": process.faulthandler_module(),
            }
        )
        sys.meta_path[:] = [_replaced, importlib.machinery.BuiltinImporter,
                            importlib.machinery.FrozenImporter, _copies, *self._meta_path]  # fmt: skip
        walked = ("walk_tb", "_walk_tb_with_full_positions", "walk_stack")
        for owner, name, value in [
            (importlib._bootstrap, "_thread", thread),
            (functools, "RLock", primitives.RLock),
            (reprlib, "get_ident", primitives.get_ident),
            (os, "_exit", process.exit_now),
            (os, "register_at_fork", process.register_at_fork),
            (sys, "_current_frames", process.current_frames),
            (sys, "stdout", process.Stream(run, 1, "<stdout>")),
            (sys, "stderr", process.Stream(run, 2, "<stderr>")),
            (sys, "argv", [self._filename, *self._arguments]),
            (sys, "excepthook", sys.__excepthook__),
            (sys, "unraisablehook", sys.__unraisablehook__),
            (sys, "dont_write_bytecode", True),
            (weakref.finalize, "_registered_with_atexit", False),
            (weakref.finalize, "_registry", {}),
            *(
                (traceback, name, process.without_engine(getattr(traceback, name)))
                for name in walked
                if hasattr(traceback, name)
            ),
        ]:
            self._attributes.append((owner, name, getattr(owner, name)))
            setattr(owner, name, value)
        return self

    def __exit__(self, *_: object) -> None:
        for owner, name, value in reversed(self._attributes):
            setattr(owner, name, value)
        sys.modules.clear()
        sys.modules.update(self._modules)
        sys.path[:], sys.meta_path[:] = self._path, self._meta_path
        sys.setswitchinterval(self._switch_interval)
        primitives.activate(None)

    def _stays(self, name: str) -> bool:
        known = _stays.get(name)
        if known is None:
            known = _stays[name] = self._is_shared(name)
        return known

    def _is_shared(self, name: str) -> bool:
        top = name.partition(".")[0]
        if name == "_queue" or top in ("interleave", "_interleave"):
            return top != "_queue"
        module = sys.modules[name]
        file = getattr(module, "__file__", None)
        if file is None or not file.endswith((".py", ".pyc")):
            return True
        if "site-packages" in file:
            return True
        return top in _SHARED or not file.startswith(_STDLIB)

    def _describe_wait(self, text: str, on: object) -> tuple[str, int | None]:
        """In words of the call that the program made, with its line."""
        frame: FrameType | None = sys._getframe(2)
        outer: FrameType | None = None
        while frame is not None and frame.f_code.co_filename not in self.user_files:
            if frame.f_code.co_qualname == "_WorkItem.run":
                frame = None  # the task of a pool waits, not its worker
                break
            if frame.f_code.co_qualname in _WAITS:
                outer = frame
            frame = frame.f_back
        line = None if frame is None else frame.f_lineno
        namer: names.Namer = self._run.namer
        if outer is not None:
            name = _name_of_waited(outer, namer)
            return f"{_WAITS[outer.f_code.co_qualname]} {name}".rstrip(), line
        if isinstance(on, simplequeue.SimpleQueue):
            return f"{text} {namer.name(on)}", line
        if isinstance(on, primitives.Lockable):
            return f"{type(on).__name__.lower()} {namer.name(on)}", line
        return text, line


#: Functions of the standard library that wait, as a person names them.
_WAITS = {
    "Thread.start": "the start of",
    "Thread.join": "the end of",
    "Condition.wait": "condition",
    "Condition.wait_for": "condition",
    "Event.wait": "event",
    "Semaphore.acquire": "semaphore",
    "Barrier.wait": "barrier",
    "Queue.get": "an item in queue",
    "Queue.put": "room in queue",
    "Queue.join": "task_done in queue",
    "_PySimpleQueue.get": "an item in queue",
    "Future.result": "the result of a future",
    "Future.exception": "the exception of a future",
    "wait": "futures",
    "as_completed": "futures",
    "_worker": "work for the pool",
    "ThreadPoolExecutor.shutdown": "the threads of a pool",
    "_shutdown": "threads that are no daemons, at exit",
    "_python_exit": "the threads of pools, at exit",
    "Timer.run": "a timer",
}


def _name_of_waited(frame: FrameType, namer: names.Namer) -> str:
    owner = frame.f_locals.get("self")
    if owner is None or frame.f_code.co_qualname.startswith(("Future.", "ThreadPool")):
        return ""
    if frame.f_code.co_qualname.startswith(("Thread.", "Timer.")):
        return str(getattr(owner, "_name", ""))
    lock = guard_of(owner)
    return "" if lock is None else namer.name(lock)


def guard_of(owner: object) -> primitives.Lockable | simplequeue.SimpleQueue | None:
    """The lock that guards an object of `threading` or `queue`; a SimpleQueue is its own."""
    for _ in range(4):
        if isinstance(owner, primitives.Lockable | simplequeue.SimpleQueue):
            return owner
        for attribute in ("_cond", "mutex", "_lock", "_condition", "_count", "_started"):
            inner = getattr(owner, attribute, None)
            if inner is not None and not isinstance(inner, int):
                owner = inner
                break
        else:
            return None
    return owner if isinstance(owner, primitives.Lockable | simplequeue.SimpleQueue) else None
