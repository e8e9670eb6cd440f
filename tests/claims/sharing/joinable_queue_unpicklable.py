"""Counted, but never delivered: join() waits for ever. 计了数，却送不到。"""

import multiprocessing
import threading

WAIT_S = 0.3

if __name__ == "__main__":
    items = multiprocessing.JoinableQueue()
    items.put(threading.Lock())
    items.put("second")
    received = items.get()
    items.task_done()
    waiter = threading.Thread(target=items.join, daemon=True)
    waiter.start()
    waiter.join(WAIT_S)
    print("received:", received, "- join() still waits:", waiter.is_alive())
    assert received == "second"
    assert waiter.is_alive()
    items.task_done()
    waiter.join()
