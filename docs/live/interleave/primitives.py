"""What the C module `_thread` offers, on a `Scheduler`: locks, handles of threads, identities.

`threading`, `queue`, `concurrent.futures` and `logging` of the standard library are written in Python on top of these
and stay as they are.
"""

from __future__ import annotations

import _thread as real_thread
import sys
import traceback
import types
import weakref
from collections.abc import Callable
from typing import Any, NoReturn

from interleave import names
from interleave.scheduler import FIRST_IDENT, Access, Scheduler, Thread

#: From CPython 3.13 on, who has waited this long for a lock is given it; nobody can be quicker then.
FAIR_NS = 1_000_000

_active: Scheduler | None = None


def activate(scheduler: Scheduler | None) -> None:
    """Make the primitives work for this scheduler; None when the run is over."""
    global _active
    _active = scheduler


def active() -> Scheduler:
    """The scheduler of the run. `RuntimeError` when there is none."""
    if _active is None:
        raise RuntimeError("no program is being run")
    return _active


def seconds_of(blocking: bool, timeout: float) -> float | None:
    """The timeout of an `acquire`, None for no end. Errors as those of this version's `_thread`."""
    if blocking and timeout == -1:
        return None
    real_thread.allocate_lock().acquire(blocking, timeout)
    return float(timeout) if blocking else 0


class Lockable:
    """A lock that one thread takes and others wait for."""

    __slots__ = ("__weakref__", "_given_to", "_holder", "_locked", "_waiters", "identity", "made")

    def __init__(self) -> None:
        self._locked = False
        self._holder: Thread | None = None
        self._given_to: Thread | None = None
        self._waiters: list[Thread] = []
        self.made = names.birthplace()
        thread = None if _active is None else _active.current
        if thread is None:
            self.identity: tuple[str, int, int] = ("lock", -1, 0)
        else:
            thread.made += 1
            self.identity = ("lock", thread.number, thread.made)

    @property
    def holder(self) -> Thread | None:
        return self._holder

    def locked(self) -> bool:
        if _active is not None:
            _active.touch(self.identity, "read")
        return self._locked

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(f"cannot pickle '_thread.{type(self).__name__}' object")

    def _take(self, blocking: bool, timeout: float) -> bool:
        seconds = seconds_of(blocking, timeout)
        run = _active
        if run is None or run.current is None:
            if self._locked:
                return False
            self._taken()
            return True
        run.lock_used()
        how: Access = "take" if seconds is None else "try"
        if not self._locked:
            self._taken(how)
            return True
        if seconds == 0:
            run.touch(self.identity, "read")
            return False
        return self._wait(run, seconds, how)

    def _wait(self, run: Scheduler, seconds: float | None, how: Access) -> bool:
        thread = run.running()
        deadline = run.deadline(seconds)
        self._waiters.append(thread)
        since = run.now
        try:
            while True:
                run.touch(self.identity, "block" if deadline is None else "read")
                run.block(type(self).__name__, self, run.left_s(deadline))
                if self._given_to is thread:
                    self._given_to = None
                    self._taken(how)
                    return True
                if not self._locked:
                    self._taken(how)
                    return True
                if deadline is not None and run.now >= deadline:
                    run.touch(self.identity, "read")
                    return False
                thread.wait_since = since
        finally:
            if thread in self._waiters:
                self._waiters.remove(thread)

    def _taken(self, how: Access = "try") -> None:
        self._locked = True
        run = _active
        if run is None:
            return
        self._holder = thread = run.current
        run.touch(self.identity, how)
        if thread is None:
            return
        if self._waiters:
            if thread in self._waiters:
                self._waiters.remove(thread)
            for other in self._waiters:
                run.unwake(other)
        if self.made is not None and self.made.shown:
            thread.held.append(self)
            run.note("acquire", thread, self)

    def _drop(self) -> None:
        holder, self._holder, self._locked = self._holder, None, False
        run = _active
        if run is None:
            return
        run.touch(self.identity)
        if holder is not None and self in holder.held:
            holder.held.remove(self)
            run.note("release", run.current, self)
        if not self._waiters or run.over:
            return
        if run.fair:
            first = self._waiters[0]
            if run.now - first.wait_since >= FAIR_NS:
                self._locked, self._given_to = True, first
            run.wake(first)
        else:
            for other in self._waiters:
                run.wake(other)

    def _at_fork_reinit(self) -> None:
        self._locked, self._holder, self._given_to, self._waiters = False, None, None, []


class lock(Lockable):
    """`_thread.lock`, which is `threading.Lock`."""

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        raise TypeError("type '_thread.lock' is not an acceptable base type")

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        return self._take(blocking, timeout)

    def release(self) -> None:
        if not self._locked:
            if _active is not None:
                _active.touch(self.identity, "read")
            raise RuntimeError("release unlocked lock")
        self._drop()

    def __enter__(self) -> bool:
        return self._take(True, -1)

    def __exit__(self, *_: object) -> None:
        self.release()

    acquire_lock, release_lock, locked_lock = acquire, release, Lockable.locked

    def __repr__(self) -> str:
        state = "locked" if self._locked else "unlocked"
        return f"<{state} _thread.lock object at {id(self):#x}>"


class RLock(Lockable):
    """`_thread.RLock`, which its holder may take again."""

    __slots__ = ("_count",)

    def __init__(self, *args: object, **kwargs: object) -> None:
        if (args or kwargs) and sys.version_info >= (3, 15):
            raise TypeError("RLock() takes no arguments")
        super().__init__()
        self._count = 0

    def _mine(self) -> bool:
        holder = self._holder
        if not self._locked or holder is None:
            return self._locked and (_active is None or _active.current is None)
        return holder.ident == get_ident()  # which a later thread may have again

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        if self._mine():
            seconds_of(blocking, timeout)
            self._count += 1
            return True
        if self._take(blocking, timeout):
            self._count = 1
            return True
        return False

    def __enter__(self) -> bool:
        return self.acquire()

    def release(self) -> None:
        if not self._mine():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if self._count == 0:
            self._drop()

    def __exit__(self, *_: object) -> None:
        self.release()

    def _is_owned(self) -> bool:
        return self._mine()

    def _recursion_count(self) -> int:
        return self._count if self._mine() else 0

    def _release_save(self) -> tuple[int, Thread | None]:
        if not self._locked:
            raise RuntimeError("cannot release un-acquired lock")
        saved = (self._count, self._holder)
        self._count = 0
        self._drop()
        return saved

    def _acquire_restore(self, saved: tuple[int, Thread | None]) -> None:
        self._take(True, -1)
        self._count = saved[0]

    def _at_fork_reinit(self) -> None:
        super()._at_fork_reinit()
        self._count = 0

    def __repr__(self) -> str:
        state = "locked" if self._locked else "unlocked"
        owner = 0 if self._holder is None else self._holder.ident
        return f"<{state} _thread.RLock object owner={owner} count={self._count} at {id(self):#x}>"


class _ThreadHandle:
    """What `threading.Thread` keeps of a thread that runs, or ran."""

    def __init__(self) -> None:
        self.thread: Thread | None = None
        self._ident = 0
        self._done = False
        self._joiners: list[Thread] = []

    @property
    def ident(self) -> int:
        return self._ident

    def started_as(self, thread: Thread) -> None:
        self.thread, self._ident, thread.handle = thread, thread.ident, self

    def adopt(self, ident: int, thread: Thread | None) -> None:
        self._ident, self.thread = ident, thread
        if thread is not None and thread.handle is None:
            thread.handle = self

    def _touch(self, access: Access) -> None:
        if _active is not None and self.thread is not None:
            _active.touch(("thread", self.thread.number), access)

    def is_done(self) -> bool:
        self._touch("read")
        return self._done

    def _set_done(self) -> None:
        if not self._ident:
            raise RuntimeError("thread not started")
        self.ended()

    def ended(self) -> None:
        self._done = True
        joiners, self._joiners = self._joiners, []
        for thread in joiners:
            active().wake(thread)

    def join(self, timeout: float | None = None) -> None:
        seconds = None if timeout is None or timeout < 0 else seconds_of(True, timeout)
        waits = seconds is None
        if not waits:
            self._touch("read")
        if not self._ident:
            raise RuntimeError("thread not started")
        if self._done:
            self._touch("await" if waits else "read")
            return
        run = active()
        me = run.running()
        if self.thread is me:
            raise RuntimeError("Cannot join current thread")
        if run.finalizing and sys.version_info >= (3, 14):
            raise PythonFinalizationError("cannot join thread at interpreter shutdown")
        deadline = run.deadline(seconds)
        while not self._done:
            left = run.left_s(deadline)
            if left is not None and left <= 0:
                return
            if waits:
                self._touch("block")
            self._joiners.append(me)
            try:
                run.block("join", self, left)
            finally:
                if me in self._joiners:
                    self._joiners.remove(me)
        self._touch("await" if waits else "read")

    def __repr__(self) -> str:
        return f"<_ThreadHandle object: ident={self._ident}>"


def _check_may_start(run: Scheduler) -> None:
    if run.finalizing:
        raise PythonFinalizationError("can't create new thread at interpreter shutdown")


def start_joinable_thread(
    function: Callable[[], object], handle: _ThreadHandle | None = None, daemon: bool = True
) -> _ThreadHandle:
    run = active()
    if not callable(function):
        raise TypeError("thread function must be callable")
    if handle is None:
        handle = _ThreadHandle()
    elif not isinstance(handle, _ThreadHandle):
        raise TypeError("'handle' must be a _ThreadHandle")
    if handle.ident:
        raise RuntimeError("thread already started")
    _check_may_start(run)
    thread = run.spawn(function, daemon)
    owner = getattr(function, "__self__", None)
    if isinstance(getattr(owner, "_name", None), str):
        thread.name = _name_of(weakref.ref(owner), owner._name)  # type: ignore[union-attr]
    handle.started_as(thread)
    return handle


def _name_of(owner: Callable[[], Any], last: str) -> Callable[[], str]:
    def name() -> str:
        found = owner()
        return last if found is None else str(found._name)

    return name


def start_new_thread(
    function: Callable[..., object],
    args: tuple[Any, ...],
    kwargs: dict[str, Any] | None = None,
    /,
) -> int:
    run = active()
    if not callable(function):
        raise TypeError("first arg must be callable")
    if not isinstance(args, tuple):
        raise TypeError("2nd arg must be a tuple")
    if kwargs is not None and not isinstance(kwargs, dict):
        raise TypeError("optional 3rd arg must be a dictionary")
    _check_may_start(run)

    def body() -> None:
        try:
            function(*args, **(kwargs or {}))
        except SystemExit:
            pass
        except Exception as error:
            error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
            ignored(f"Exception ignored in thread started by {function!r}", error)

    thread = run.spawn(body, daemon=True)
    _ThreadHandle().started_as(thread)
    return thread.ident


def ignored(message: str, error: BaseException) -> None:
    """Tell of an exception that nobody can catch, as the interpreter does."""
    if sys.unraisablehook is not sys.__unraisablehook__:
        hook: Callable[[Any], object] = sys.unraisablehook
        hook(
            types.SimpleNamespace(
                exc_type=type(error),
                exc_value=error,
                exc_traceback=error.__traceback__,
                err_msg=message,
                object=None,
            )
        )
        return
    print(f"{message}:", file=sys.stderr)
    traceback.print_exception(error)


def make_thread_handle(ident: int) -> _ThreadHandle:
    handle = _ThreadHandle()
    threads = [] if _active is None else _active.alive()
    handle.adopt(ident, next((one for one in threads if one.ident == ident), None))
    return handle


def get_ident() -> int:
    return FIRST_IDENT if _active is None or _active.current is None else _active.current.ident


def shutdown() -> None:
    """Wait for every thread that is no daemon."""
    run = active()
    while True:
        alive = [t for t in run.alive() if not t.daemon and t is not run.current and t.number]
        if not alive:
            return
        alive[0].handle.join()


def count() -> int:
    return sum(1 for t in active().alive() if t.number and not t.hidden)


def _exit() -> NoReturn:
    raise SystemExit


def _excepthook(args: Any, /) -> None:
    """Handle uncaught Thread.run() exception."""
    if _active is not None and _active.over:
        return
    if args.thread is None:
        who = types.SimpleNamespace(name=str(get_ident()))
        args = real_thread._ExceptHookArgs((*args[:3], who))
    real_thread._excepthook(args)


def get_native_id() -> int:
    run = _active
    return 4_000 + (0 if run is None or run.current is None else run.current.number)


for _one in (lock, RLock, _ThreadHandle, get_ident, get_native_id, _excepthook):
    _one.__module__ = "_thread"


def thread_module() -> types.ModuleType:
    """A module `_thread` for programs."""
    module = types.ModuleType("_thread", real_thread.__doc__)
    module.__dict__.update(vars(real_thread))
    module.__dict__.update(
        lock=lock,
        LockType=lock,
        allocate_lock=lock,
        allocate=lock,
        RLock=RLock,
        _ThreadHandle=_ThreadHandle,
        start_joinable_thread=start_joinable_thread,
        start_new_thread=start_new_thread,
        start_new=start_new_thread,
        _make_thread_handle=make_thread_handle,
        get_ident=get_ident,
        _get_main_thread_ident=lambda: FIRST_IDENT,
        _shutdown=shutdown,
        _count=count,
        exit=_exit,
        exit_thread=_exit,
        get_native_id=get_native_id,
        _excepthook=_excepthook,
    )
    return module
