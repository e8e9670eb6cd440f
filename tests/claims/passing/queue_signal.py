"""A signal handler that raises inside `get()` may lose the item, or leave the queue locked. 信号处理器在 get() 里抛出异常，可能丢掉取出的元素，也可能让队列一直锁着。"""

import queue
import random
import signal


class Stop(Exception):
    pass


def interrupt(*_):
    raise Stop


def damage():
    numbers = queue.Queue()
    numbers.queue.extend(range(10_000))
    number = -1
    try:
        signal.setitimer(signal.ITIMER_REAL, random.uniform(0.0001, 0.0005))
        while True:
            number = numbers.get()
    except Stop:
        if numbers.mutex.locked():
            return "locked for ever"
        return "intact" if numbers.queue[0] == number + 1 else "an item lost"


signal.signal(signal.SIGALRM, interrupt)
seen = set()
for _ in range(20_000):
    seen.add(damage())
    if len(seen) == 3:
        break
print(*sorted(seen), sep=", ")
assert seen == {"intact", "an item lost", "locked for ever"}
