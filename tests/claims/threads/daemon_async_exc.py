"""A C function can raise an exception in another thread; one that waits gets it only when the wait is over. 有一个 C 函数能让另一个线程抛出异常；正在等待的线程，要等完了才会收到。"""

import ctypes
import threading


def raise_in(thread):
    ident, exception = ctypes.c_ulong(thread.ident), ctypes.py_object(SystemExit)
    assert ctypes.pythonapi.PyThreadState_SetAsyncExc(ident, exception) == 1


def compute():
    started.set()
    while True:
        pass


def wait():
    started.set()
    door.acquire()


started, door = threading.Event(), threading.Lock()
busy = threading.Thread(target=compute, daemon=True)
busy.start()
started.wait()
raise_in(busy)
busy.join(timeout=10)
print("a busy loop ended:", not busy.is_alive())
assert not busy.is_alive()

started.clear()
door.acquire()
waiting = threading.Thread(target=wait, daemon=True)
waiting.start()
started.wait()
raise_in(waiting)
waiting.join(timeout=0.2)
print("a wait ended:", not waiting.is_alive())
