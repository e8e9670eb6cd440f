"""In a thread that `threading` did not start, each new `Thread` is a daemon thread. 在不是由 threading 启动的线程里，新建的 Thread 都是守护线程。"""

import _thread
import threading

flags, done = {}, threading.Event()


def foreign():
    flags["this thread"] = threading.current_thread().daemon
    flags["a new one"] = threading.Thread().daemon
    flags["a new one, daemon=False"] = threading.Thread(daemon=False).daemon
    done.set()


_thread.start_new_thread(foreign, ())
assert done.wait(10)
print(flags)
assert flags == {"this thread": True, "a new one": True, "a new one, daemon=False": False}
