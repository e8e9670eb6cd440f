"""A read-write lock: readers together, a writer alone. 读写锁：读者可以一起读，写者只能独占。"""

import contextlib
import threading


class ReadWriteLock:
    def __init__(self):
        self._changed = threading.Condition()
        self._readers, self._writers = 0, 0  # writers: waiting or writing
        self._writing = False

    @contextlib.contextmanager
    def read(self):
        with self._changed:
            self._changed.wait_for(lambda: self._writers == 0)
            self._readers += 1
        try:
            yield
        finally:
            with self._changed:
                self._readers -= 1
                self._changed.notify_all()

    @contextlib.contextmanager
    def write(self):
        with self._changed:
            self._writers += 1  # no new readers from here on
            self._changed.wait_for(lambda: not self._readers and not self._writing)
            self._writing = True
        try:
            yield
        finally:
            with self._changed:
                self._writers -= 1
                self._writing = False
                self._changed.notify_all()


def read():
    with lock.read():
        together.wait()  # all three readers are inside at once, and the writers start
        while not lock._writers:
            pass
        assert not written.wait(timeout=0.05)  # a writer is waiting, and does not get in


def write():
    with lock.write():
        written.set()
        log.append("in")
        while log == ["in"] and not lock._changed._waiters:
            pass  # the second writer must be waiting, and be woken
        log.append("out")
    with lock.read():  # the first writer comes back, and waits for the second
        assert log == ["in", "out"] * 2


lock, together, written = ReadWriteLock(), threading.Barrier(4), threading.Event()
log, failed = [], []
threading.excepthook = lambda args: failed.append(args.exc_value)
readers = [threading.Thread(target=read) for _ in range(3)]
writers = [threading.Thread(target=write) for _ in range(2)]
for thread in readers:
    thread.start()
together.wait()
for thread in writers:
    thread.start()
for thread in readers + writers:
    thread.join()
print(*log)
assert log == ["in", "out"] * 2 and written.is_set()
assert not failed and lock._readers == lock._writers == 0
