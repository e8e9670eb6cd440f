"""A consumer dies before task_done(): join() waits for ever. 消费者先死了，join() 永远等下去。"""

import multiprocessing
import threading

PRICES = {"apple": 3, "plum": 2}
WAIT_S = 0.3


def look_up(names):
    while True:
        print(PRICES[names.get()], flush=True)  # (1)!
        names.task_done()


if __name__ == "__main__":
    names = multiprocessing.JoinableQueue()
    consumer = multiprocessing.Process(target=look_up, args=(names,), name="consumer")
    consumer.start()
    for name in ("apple", "pear", "plum"):
        names.put(name)
    consumer.join()
    assert consumer.exitcode == 1

    waiter = threading.Thread(target=names.join, daemon=True)  # (2)!
    waiter.start()
    waiter.join(WAIT_S)
    print("the consumer is dead, join() still waits:", waiter.is_alive())
    assert waiter.is_alive()

    for _ in ("pear", "plum"):
        names.task_done()  # (3)!
    waiter.join()
