"""A signal handler that only sets a flag loses nothing from a queue. 信号处理器只设置一个标志，队列就什么也不会丢。"""

import queue
import random
import signal

stop = False


def ask_to_stop(*_):
    global stop
    stop = True


signal.signal(signal.SIGALRM, ask_to_stop)
for _ in range(300):
    numbers, number, stop = queue.Queue(), -1, False
    numbers.queue.extend(range(10_000))
    signal.setitimer(signal.ITIMER_REAL, random.uniform(0.0001, 0.0005))
    while not stop:
        number = numbers.get()
    assert numbers.queue[0] == number + 1
    assert not numbers.mutex.locked()
print("300 signals, nothing lost")
