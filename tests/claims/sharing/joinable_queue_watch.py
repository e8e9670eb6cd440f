"""Survive bad items, and notice a dead consumer. 坏数据不致命；消费者死了要能发现。"""

import multiprocessing
import os
import threading


def parse(texts, answers):
    while True:
        text = texts.get()
        if text == "crash":
            os._exit(7)  # stands for a segmentation fault or a kill
        try:
            answers.put(int(text))
        except ValueError:
            answers.put("bad")
        finally:
            texts.task_done()  # (1)!


def join_or_fail(items, consumers):
    waiter = threading.Thread(target=items.join, daemon=True)
    waiter.start()
    while waiter.is_alive():  # (2)!
        waiter.join(timeout=0.05)
        dead = [one.exitcode for one in consumers if one.exitcode is not None]
        if waiter.is_alive() and dead:
            items.cancel_join_thread()  # (3)!
            raise RuntimeError(f"a consumer ended with exit code {dead[0]}")


if __name__ == "__main__":
    texts, answers = multiprocessing.JoinableQueue(), multiprocessing.SimpleQueue()
    consumer = multiprocessing.Process(target=parse, args=(texts, answers), daemon=True)
    consumer.start()
    for text in ("3", "four", "5"):
        texts.put(text)
    join_or_fail(texts, [consumer])
    print(received := [answers.get() for _ in range(3)])
    assert received == [3, "bad", 5]
    texts.put("crash")
    texts.put("6" * 1_000_000)  # more than a pipe holds, and nobody will read it
    try:
        join_or_fail(texts, [consumer])
    except RuntimeError as error:
        print("RuntimeError:", error)
    assert consumer.exitcode == 7
