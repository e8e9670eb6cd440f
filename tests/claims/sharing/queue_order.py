"""First put, first out? Only within one process. 先放先出？同一个进程里才是。"""

import multiprocessing
import random
import time

ROUNDS = 50


class Item(str):
    def __reduce__(self):
        time.sleep(random.choice((0, 0.005)))  # (1)!
        return str, (str(self),)


def put_first(queues, told, start):
    for queue in queues * ROUNDS:
        start.wait()
        queue.put(Item("early"))
        queue.put(Item("early too"))
        told.wait()  # (2)!


def put_second(queues, told, start):
    for queue in queues * ROUNDS:
        start.wait()
        told.wait()
        queue.put(Item("late"))


if __name__ == "__main__":
    queues = [multiprocessing.Queue(), multiprocessing.SimpleQueue()]
    told, start = multiprocessing.Barrier(2), multiprocessing.Barrier(3)
    shared = queues, told, start
    producers = [
        multiprocessing.Process(target=put, args=shared) for put in (put_first, put_second)
    ]
    for producer in producers:
        producer.start()
    seen = set()
    for queue in queues * ROUNDS:
        start.wait()
        items = [queue.get() for _ in range(3)]
        name, late = type(queue).__name__, items.index("late")
        seen.add(f"{name}: put first, came {'first' if items.index('early') < late else 'later'}")
        if items.index("early") > items.index("early too"):
            seen.add(f"{name}: items of one process changed places")
    for producer in producers:
        producer.join()
        assert producer.exitcode == 0
    print(*sorted(seen), sep="\n")
    by_queue = {f"Queue: put first, came {when}" for when in ("first", "later")}
    assert seen == by_queue | {"SimpleQueue: put first, came first"}
