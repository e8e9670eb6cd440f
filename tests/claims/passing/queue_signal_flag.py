"""A signal handler that only sets a flag loses nothing from a queue, and does not end a `get()` that waits. 信号处理器只设置一个标志，队列就什么也不会丢；正在等待的 get() 也不会因此结束。"""

import queue
import random
import signal
import sys
import threading
import time

WAIT = threading.Condition.wait.__code__
stop = False
ready = threading.Event()


def ask_to_stop(*_):
    global stop
    stop = True


def interrupt(then):
    ready.wait()
    while sys._current_frames()[threading.main_thread().ident].f_code is not WAIT:
        time.sleep(0.001)  # until the main thread waits in get()
    while not stop:  # a signal just before the wait is noticed only with the next one
        signal.pthread_kill(threading.main_thread().ident, signal.SIGALRM)
        time.sleep(0.01)
    then()


signal.signal(signal.SIGALRM, ask_to_stop)
for _ in range(300):
    numbers, number, stop = queue.Queue(), -1, False
    numbers.queue.extend(range(10_000))
    signal.setitimer(signal.ITIMER_REAL, random.uniform(0.0001, 0.0005))
    while not stop:
        number = numbers.get(timeout=60)
    assert numbers.queue[0] == number + 1
    assert not numbers.mutex.locked()
print("300 signals, nothing lost")

empty = queue.Queue()


def start_interrupting(then):
    global stop
    stop = False
    ready.clear()
    threading.Thread(target=interrupt, args=(then,)).start()
    ready.set()


start_interrupting(lambda: empty.put("late"))
assert empty.get() == "late"  # it slept on after the handler

looks = 0
start_interrupting(lambda: None)
while not stop:
    try:
        empty.get(timeout=0.1)
    except queue.Empty:
        looks += 1
assert looks and empty.empty()
print("get() sleeps on, get(timeout=...) looks at the flag")
