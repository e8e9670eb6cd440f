"""A negative timeout is an error, no wait, or a broken barrier: it depends on the object. 负的超时：可能报错，可能不等，也可能弄坏屏障，取决于对象。"""

import queue
import threading


def result(call):
    try:
        return str(call())
    except Exception as error:
        return type(error).__name__


def taken(lock):
    thread = threading.Thread(target=lock.acquire)
    thread.start()
    thread.join()
    return lock


condition = threading.Condition()
condition.acquire()
running = threading.Thread(target=(end := threading.Event()).wait)
running.start()
ANSWERS = {
    "Lock.acquire": (lambda: taken(threading.Lock()).acquire(timeout=-2), "ValueError"),
    "RLock.acquire": (lambda: taken(threading.RLock()).acquire(timeout=-2), "ValueError"),
    "Semaphore.acquire": (lambda: threading.Semaphore(0).acquire(timeout=-2), "False"),
    "Event.wait": (lambda: threading.Event().wait(-2), "False"),
    "Condition.wait": (lambda: condition.wait(-2), "False"),
    "Barrier.wait": (lambda: threading.Barrier(2).wait(-2), "BrokenBarrierError"),
    "Queue.get": (lambda: queue.Queue().get(timeout=-2), "ValueError"),
    "SimpleQueue.get": (lambda: queue.SimpleQueue().get(timeout=-2), "ValueError"),
    "Thread.join": (lambda: running.join(-2), "None"),
}
for name, (call, expected) in ANSWERS.items():
    answer = result(call)
    print(f"{name}: {answer}")
    assert answer == expected
end.set()
