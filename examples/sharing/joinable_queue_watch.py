"""Survive bad items, and notice a dead consumer. 坏数据不致命；消费者死了要能发现。"""

import multiprocessing
import os
import threading

POLL_S = 0.05
PRICES = {"apple": 3, "plum": 2}


def look_up(names, answers):
    while True:
        name = names.get()
        if name == "crash":
            os._exit(7)  # stands for a segmentation fault or a kill
        try:
            answers.put(PRICES[name])
        except KeyError as error:
            answers.put(repr(error))
        finally:
            names.task_done()  # (1)!


def join_or_fail(items, consumers):
    waiter = threading.Thread(target=items.join, daemon=True)
    waiter.start()
    while waiter.is_alive():  # (2)!
        waiter.join(POLL_S)
        dead = [one.exitcode for one in consumers if one.exitcode is not None]
        if waiter.is_alive() and dead:
            raise RuntimeError(f"a consumer ended with exit code {dead[0]}")


if __name__ == "__main__":
    names, answers = multiprocessing.JoinableQueue(), multiprocessing.SimpleQueue()
    consumer = multiprocessing.Process(target=look_up, args=(names, answers), daemon=True)
    consumer.start()
    for name in ("apple", "pear", "plum"):
        names.put(name)
    join_or_fail(names, [consumer])
    received = [answers.get() for _ in range(3)]
    print(received)
    assert received == [3, "KeyError('pear')", 2]
    names.put("crash")
    try:
        join_or_fail(names, [consumer])
    except RuntimeError as error:
        print("RuntimeError:", error)
    consumer.join()
    assert consumer.exitcode == 7
