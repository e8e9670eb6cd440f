"""shutdown() wakes everybody who waits in put() or get(). shutdown() 唤醒所有在 put() 或 get() 里等待的线程。"""

import queue
import sys
import threading
import time

WAIT = threading.Condition.wait.__code__
woken = queue.Queue()


def wait_in(name, action, *args):
    try:
        action(*args)
    except queue.ShutDown:
        woken.put(f"{name}: ShutDown")


for immediate in (False, True):
    empty, full = queue.Queue(), queue.Queue(maxsize=1)
    full.put("old")
    threads = [
        threading.Thread(target=wait_in, args=("get", empty.get)),
        threading.Thread(target=wait_in, args=("put", full.put, "new")),
    ]
    for thread in threads:
        thread.start()
    while any(sys._current_frames()[thread.ident].f_code is not WAIT for thread in threads):
        time.sleep(0.001)  # until both wait
    empty.shutdown(immediate)
    full.shutdown(immediate)
    for thread in threads:
        thread.join()
    print(sorted(woken.get() for _ in threads), "left:", full.qsize())
    assert full.qsize() == (0 if immediate else 1)  # (1)!
