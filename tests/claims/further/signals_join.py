"""Ctrl+C in join(): up to 3.12 the thread then counts as ended. Ctrl+C 打断 join()：3.12 及以前，线程就算结束了。"""

import signal
import sys
import threading
import time

JOINS_IN = "join" if sys.version_info >= (3, 13) else "_wait_for_tstate_lock"
main_thread = threading.main_thread().ident
release = threading.Event()
worker = threading.Thread(target=release.wait)


def press_ctrl_c():
    while sys._current_frames()[main_thread].f_code.co_name != JOINS_IN:
        time.sleep(0.001)
    signal.pthread_kill(main_thread, signal.SIGINT)


worker.start()
threading.Thread(target=press_ctrl_c).start()
try:
    worker.join(timeout=5)
except KeyboardInterrupt:
    said_to_live = worker.is_alive()
lives = worker.ident in sys._current_frames()
release.set()
print("the worker lives:", lives, "| is_alive() says:", said_to_live)
assert lives
assert said_to_live == (sys.version_info >= (3, 13))
