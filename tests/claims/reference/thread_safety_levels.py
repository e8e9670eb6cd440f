"""What each level lets you do without a lock of your own. 每个级别不加锁能做到什么。"""

import collections
import queue
import threading

THREADS = 4
EACH = 5_000


def together(work):
    gate = threading.Barrier(THREADS)

    def run(number):
        gate.wait()
        for turn in range(EACH):
            work(number, turn)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


items, places, tail, jobs = [], {}, collections.deque(), queue.Queue()
total = 0
lock = threading.Lock()


def add(number, turn):
    global total
    with lock:  # (1)!
        total += 1


together(lambda number, turn: items.append(turn))  # (2)!
together(lambda number, turn: places.__setitem__((number, turn), turn))
together(lambda number, turn: tail.append(turn))
together(lambda number, turn: jobs.put(turn))
together(add)
sizes = {"list": len(items), "dict": len(places), "deque": len(tail), "Queue": jobs.qsize()}
print(sizes, "with a lock:", total)
assert set(sizes.values()) == {THREADS * EACH} == {total}
assert sorted(items) == sorted(tail) == sorted(list(range(EACH)) * THREADS)
