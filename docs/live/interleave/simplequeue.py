"""The C module `_queue`: `SimpleQueue`, whose `put` may come in the middle of another one (from `__del__`)."""

from __future__ import annotations

import types
from collections import deque
from typing import Any

from interleave import names
from interleave.primitives import active, seconds_of
from interleave.scheduler import Thread


class Empty(Exception):
    """Exception raised by Queue.get(block=0)/get_nowait()."""


class SimpleQueue:
    """Simple, unbounded, reentrant FIFO queue."""

    __slots__ = ("__weakref__", "_getters", "_items", "identity", "made")

    def __init__(self) -> None:
        self._items: deque[Any] = deque()
        self._getters: deque[Thread] = deque()
        self.made = names.birthplace()
        thread = active().running()
        thread.made += 1
        self.identity = ("queue", thread.number, thread.made)

    def put(self, item: Any, block: bool = True, timeout: float | None = None) -> None:
        run = active()
        run.touch(self.identity)
        self._items.append(item)
        if self._getters:
            run.wake(self._getters.popleft())

    def put_nowait(self, item: Any) -> None:
        self.put(item)

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        run = active()
        if block and timeout is not None:
            if timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            timeout = seconds_of(True, timeout)
        deadline = run.deadline(timeout)
        waits = block and timeout is None
        while not self._items:
            run.touch(self.identity, "block" if waits else "read")
            left = run.left_s(deadline)
            if not block or (left is not None and left <= 0):
                raise Empty
            me = run.running()
            self._getters.append(me)
            try:
                run.block("an item in queue", self, left)
            finally:
                if me in self._getters:
                    self._getters.remove(me)
        run.touch(self.identity, "take" if waits else "try")
        item = self._items.popleft()
        if self._items and self._getters:
            run.wake(self._getters.popleft())
        return item

    def get_nowait(self) -> Any:
        return self.get(False)

    def empty(self) -> bool:
        active().touch(self.identity, "read")
        return not self._items

    def qsize(self) -> int:
        active().touch(self.identity, "read")
        return len(self._items)

    def __class_getitem__(cls, item: Any) -> types.GenericAlias:
        return types.GenericAlias(cls, item)


for _class in (SimpleQueue, Empty):
    _class.__module__ = "_queue"


def queue_module() -> types.ModuleType:
    """A module `_queue` for programs."""
    module = types.ModuleType("_queue")
    vars(module).update(SimpleQueue=SimpleQueue, Empty=Empty)
    return module
