"""Up to 3.12, a `join()` after one that raised may return before the thread has ended; since 3.13 it waits. 3.12 及以前，join() 抛出异常之后再 join()，可能线程还没结束就返回；3.13 起会一直等。"""

import os
import signal
import sys
import threading
import time

main = threading.main_thread()
stop, done = threading.Event(), []


def work():
    stop.wait()
    done.append("the work")


def interrupt():
    while sys._current_frames()[main.ident].f_code.co_name not in ("join", "_wait_for_tstate_lock"):
        time.sleep(0.01)
    time.sleep(0.2)  # from there it is a few instructions to the wait
    os.kill(os.getpid(), signal.SIGINT)


signal.signal(signal.SIGINT, signal.default_int_handler)
thread = threading.Thread(target=work)
thread.start()
threading.Thread(target=interrupt).start()
try:
    thread.join()
except KeyboardInterrupt:
    print("interrupted, done:", done)
assert not done

threading.Timer(1, stop.set).start()
thread.join()
if sys.version_info >= (3, 13):
    assert done == ["the work"]
if sys.version_info < (3, 12):
    assert not done
stop.set()

stop.clear()
thread = threading.Thread(target=stop.wait)
thread.start()
try:
    thread.join(float("inf"))
except OverflowError:
    print("inf: OverflowError")
if sys.version_info >= (3, 13):
    assert thread.is_alive()
if sys.version_info < (3, 12):
    assert not thread.is_alive()
stop.set()
