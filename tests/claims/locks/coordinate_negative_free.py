"""Where there is nothing to wait for, a negative timeout does no harm, except to a lock, `get()` and the `put()` of a bounded queue: `ValueError` all the same. 不用等的时候，负的超时没有影响；只有锁、get() 和有界队列的 put() 照样抛出 ValueError。"""

import queue
import threading


def result(call):
    try:
        return str(call())
    except Exception as error:
        return type(error).__name__


def last_of_two():
    barrier = threading.Barrier(2)
    first = threading.Thread(target=barrier.wait)
    first.start()
    while barrier.n_waiting < 1:
        pass
    number = barrier.wait(-2)
    first.join()
    return number


condition = threading.Condition()
condition.acquire()
event = threading.Event()
event.set()
full = queue.Queue()
full.put("item")
ANSWERS = {
    "Lock.acquire": (lambda: threading.Lock().acquire(timeout=-2), "ValueError"),
    "RLock.acquire": (lambda: threading.RLock().acquire(timeout=-2), "ValueError"),
    "Queue.get": (lambda: full.get(timeout=-2), "ValueError"),
    "Queue.put": (lambda: full.put("another", timeout=-2), "None"),
    "Queue(1).put": (lambda: queue.Queue(1).put("item", timeout=-2), "ValueError"),
    "Semaphore.acquire": (lambda: threading.Semaphore(1).acquire(timeout=-2), "True"),
    "Event.wait": (lambda: event.wait(-2), "True"),
    "Condition.wait_for": (lambda: condition.wait_for(lambda: True, -2), "True"),
    "Barrier.wait": (last_of_two, "1"),
}
for name, (call, expected) in ANSWERS.items():
    answer = result(call)
    print(f"{name}: {answer}")
    assert answer == expected, name
