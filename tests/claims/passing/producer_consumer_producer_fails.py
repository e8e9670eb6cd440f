"""A producer that fails puts no sentinel, and the consumer waits for ever; in `finally` it does. 生产者出错就不放哨兵，消费者永远等待；写在 finally 里就会放。"""

import queue
import threading

STOP = object()
QUIET_S = 0.1  # a real consumer waits without a timeout


def texts():
    yield "page 1"
    raise OSError("connection lost")


def produce(pages):
    for text in texts():
        pages.put(text)
    pages.put(STOP)


def produce_finally(pages):
    try:
        for text in texts():
            pages.put(text)
    finally:
        pages.put(STOP)


def end_of_consumer(producer):
    pages = queue.Queue()
    thread = threading.Thread(target=producer, args=(pages,))
    thread.start()
    thread.join()
    assert pages.get() == "page 1"
    try:
        return "stopped" if pages.get(timeout=QUIET_S) is STOP else "another page"
    except queue.Empty:
        return "still waiting"


threading.excepthook = lambda args: None
plain, safe = end_of_consumer(produce), end_of_consumer(produce_finally)
print("after the loop:", plain)
print("in finally:    ", safe)
assert (plain, safe) == ("still waiting", "stopped")
