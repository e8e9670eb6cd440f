"""While the interpreter shuts down, waiting for a lock raises `PythonFinalizationError` since 3.15, even with a timeout. 解释器关闭期间，等待锁从 3.15 起会抛出 PythonFinalizationError，有超时也一样。"""

import queue
import sys
import threading


class Late:
    def __init__(self):
        self.calls = {
            "lock.acquire(timeout=0.1)": lambda lock=threading.Lock(): (
                lock.acquire() and lock.acquire(timeout=0.1)
            ),
            "queue.get(timeout=0.1)": lambda: queue.Queue().get(timeout=0.1),
            "event.wait(0.1)": lambda: threading.Event().wait(0.1),
        }
        self.version, self.print, self.exit = sys.version_info, print, __import__("os")._exit

    def __del__(self):
        for name, call in self.calls.items():
            try:
                result = call()
            except BaseException as error:
                result = type(error).__name__
            right = (result == "PythonFinalizationError") == (self.version >= (3, 15))
            self.print(name, "as expected of this version:", right, flush=True)
            if not right:
                self.exit(1)


late = Late()
