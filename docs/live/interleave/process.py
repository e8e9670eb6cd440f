"""What belongs to the process of a program: its streams, what it does at exit, its stacks, its watchdog."""

from __future__ import annotations

import datetime
import io
import itertools
import os
import sys
import traceback
import types
from collections.abc import Callable, Iterator
from types import FrameType, TracebackType
from typing import Any, NoReturn

from interleave import primitives
from interleave.primitives import active
from interleave.scheduler import PACKAGE, Halt, Scheduler, Thread


class _Bytes(io.RawIOBase):
    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        self._stream.write(bytes(data).decode(errors="replace"))
        return len(data)


class Stream(io.TextIOBase):
    """Standard output or standard error of the program."""

    def __init__(self, run: Scheduler, number: int, name: str) -> None:
        self._run, self._number, self.name, self.mode = run, number, name, "w"
        self.buffer = _Bytes(self)

    encoding = "utf-8"
    errors = "strict"

    def write(self, text: str, /) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if text:
            self._run.output(self._number, text)
        return len(text)

    def fileno(self) -> int:
        return self._number

    def isatty(self) -> bool:
        return False

    def writable(self) -> bool:
        return True

    def reconfigure(self, **_: object) -> None:
        """Nothing is buffered, and nothing encoded."""


# Exit

_real_exit = os._exit


def register_at_fork(
    *,
    before: Callable[[], object] | None = None,
    after_in_parent: Callable[[], object] | None = None,
    after_in_child: Callable[[], object] | None = None,
) -> None:
    """`os.register_at_fork` for the time of the run: what the interpreter keeps it keeps for ever."""
    active().at_fork.append((before, after_in_parent, after_in_child))


def _at_fork(which: int) -> None:
    run = primitives._active
    if run is None:
        return
    if which == 2:
        run.forked()
    for hooks in reversed(run.at_fork) if which == 0 else list(run.at_fork):
        hook = hooks[which]
        if hook is not None:
            hook()


os.register_at_fork(
    before=lambda: _at_fork(0),
    after_in_parent=lambda: _at_fork(1),
    after_in_child=lambda: _at_fork(2),
)


def exit_now(code: int) -> NoReturn:
    """`os._exit`: no handler runs, no block is left."""
    run = active()
    if run.is_child:
        _real_exit(code)
    run.code = code
    run.end()
    raise Halt


def atexit_module() -> types.ModuleType:
    """A module `atexit` whose handlers run at the end of the program."""
    module = types.ModuleType("atexit")

    def register(function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Callable[..., Any]:
        active().atexit.append((function, args, kwargs))
        return function

    def unregister(function: Callable[..., Any], /) -> None:
        handlers = active().atexit
        handlers[:] = [one for one in handlers if one[0] != function]

    vars(module).update(
        register=register,
        unregister=unregister,
        _run_exitfuncs=run_exit_handlers,
        _clear=lambda: active().atexit.clear(),
        _ncallbacks=lambda: len(active().atexit),
    )
    return module


def run_exit_handlers() -> None:
    """The last one that was registered runs first; an exception is told of, and the others still run."""
    handlers = active().atexit
    while handlers:
        function, args, kwargs = handlers.pop()
        try:
            function(*args, **kwargs)
        except Halt:
            raise
        except BaseException as error:
            error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
            print(f"Exception ignored in atexit callback {function!r}:", file=sys.stderr)
            traceback.print_exception(error)


# Stacks


def program_frame(frame: FrameType | None) -> FrameType | None:
    """The innermost frame that is not the engine's."""
    while frame is not None and frame.f_code.co_filename.startswith(PACKAGE):
        frame = frame.f_back
    return frame


def is_root(frame: FrameType) -> bool:
    """Whether the program's own frames end here: what called it is the host's."""
    return frame.f_code.co_filename == _ROOT


_ROOT = PACKAGE + "run.py"


def stack_of(thread: Thread) -> FrameType | None:
    run = active()
    return program_frame(sys._getframe(1) if thread is run.current else thread.frame)


def current_frames() -> dict[int, FrameType]:
    """`sys._current_frames`: the innermost frame of each thread of the program."""
    found = {}
    for thread in active().alive():
        frame = stack_of(thread) if thread.started and not thread.hidden else None
        if frame is not None:
            found[thread.ident] = frame
    return found


_Walked = Iterator[tuple[Any, Any]]


def without_engine(walk: Callable[[Any], _Walked]) -> Callable[[Any], _Walked]:
    """A generator of the module `traceback` that leaves out the frames of the engine."""

    def walk_rest(of: FrameType | TracebackType | None) -> _Walked:
        if of is None and walk.__name__ == "walk_stack":
            of = sys._getframe(1)
        in_program = itertools.takewhile(lambda pair: not is_root(pair[0]), walk(of))
        return (
            (frame, place)
            for frame, place in in_program
            if not frame.f_code.co_filename.startswith(PACKAGE)
        )

    walk_rest.__name__ = walk.__name__
    return walk_rest


# faulthandler


def faulthandler_module() -> types.ModuleType:
    """A module `faulthandler` that knows the threads of the program and the virtual clock."""
    import faulthandler as real

    module = types.ModuleType("faulthandler")
    module.__dict__.update(vars(real))
    vars(module).update(
        dump_traceback=dump_traceback,
        dump_traceback_later=_dump_later,
        cancel_dump_traceback_later=_cancel_dump,
    )
    return module


def dump_traceback(file: Any = None, all_threads: bool = True) -> None:
    """As faulthandler's: the newest thread first, the innermost call first."""
    run = active()
    out = sys.stderr if file is None else file
    threads = [t for t in reversed(run.alive()) if not t.hidden]
    parts = []
    for thread in threads:
        frame = stack_of(thread)
        if frame is None or not (all_threads or thread is run.current):
            continue
        who = "Current thread" if thread is run.current else "Thread"
        lines = [f"{who} {thread.ident:#018x} (most recent call first):"]
        while frame is not None and not is_root(frame):
            code = frame.f_code
            if not code.co_filename.startswith(PACKAGE):
                lines.append(
                    f'  File "{code.co_filename}", line {frame.f_lineno} in {code.co_name}'
                )
            frame = frame.f_back
        parts.append("\n".join(lines) + "\n")
    out.write("\n".join(parts))


def _dump_later(timeout: float, repeat: bool = False, file: Any = None, exit: bool = False) -> None:
    if timeout <= 0:
        raise ValueError("timeout must be greater than 0")
    run = active()

    def watch() -> None:
        while True:
            run.block("faulthandler", None, timeout)
            if run.watchdog is not watcher:
                return
            out = sys.stderr if file is None else file
            out.write(f"Timeout ({datetime.timedelta(seconds=timeout)})!\n")
            dump_traceback(out)
            if exit:
                exit_now(1)
            if not repeat:
                return

    watcher = run.spawn(watch, daemon=True)
    watcher.hidden, watcher.name = True, "faulthandler"
    run.watchdog = watcher


def _cancel_dump() -> None:
    active().watchdog = None
