"""Up to 3.12 `SimpleQueue.get(timeout=...)` waits for ever when the handler returns after the time is over; `Queue.get()` does not. 3.12 及以前，处理函数返回时超时已过，SimpleQueue.get(timeout=...) 会一直等下去；Queue.get() 不会。"""

import queue
import signal
import sys
import threading
import time

TIMEOUT_S = 0.1
PATIENCE_S = 50 * TIMEOUT_S
ROUNDS = 5  # in a slow round the signal may come before get()


def note(number, frame):
    while time.monotonic() < late:  # as long as busy threads may hold the GIL
        pass


def waits_on(make_queue):
    global late
    messages = make_queue()
    press = threading.Timer(TIMEOUT_S / 2, signal.pthread_kill, [main, signal.SIGINT])
    rescue = threading.Timer(PATIENCE_S, messages.put, ["woken"])
    late = time.monotonic() + 2 * TIMEOUT_S
    press.start()
    rescue.start()
    try:
        return messages.get(timeout=TIMEOUT_S) == "woken"
    except queue.Empty:
        return False
    finally:
        press.join()
        rescue.cancel()
        rescue.join()


main = threading.main_thread().ident
signal.signal(signal.SIGINT, note)
simple = any(waits_on(queue.SimpleQueue) for _ in range(ROUNDS))
usual = any(waits_on(queue.Queue) for _ in range(ROUNDS))
print("Queue waits on:", usual, "| SimpleQueue, up to 3.12: True, since 3.13: False")
assert simple == (sys.version_info < (3, 13))
assert not usual
