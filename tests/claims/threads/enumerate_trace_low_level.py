"""`threading.settrace()` does not reach a thread that the module `_thread` starts. threading.settrace() 管不到用 _thread 启动的线程。"""

import _thread
import threading

traced, done = [], threading.Semaphore(0)


def step(name):
    done.release()


def note(frame, event, arg):
    if frame.f_code is step.__code__:
        traced.append(frame.f_locals["name"])


threading.settrace(note)
_thread.start_new_thread(step, ("of _thread",))
done.acquire()
thread = threading.Thread(target=step, args=("of threading",))
thread.start()
thread.join()
threading.settrace(None)
print("traced:", traced)
assert traced == ["of threading"]
