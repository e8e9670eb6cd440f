"""The same unprotected update in three models. 同一个不加保护的更新，放进三种并发方式。"""
# /// example
# wrong = true
# [[outcome]]
# text = "threads: 2"
# when = "may"
# [[outcome]]
# text = "threads: 1"
# when = "may"
# [[outcome]]
# text = "coroutines, no await in between: 2"
# when = "must"
# [[outcome]]
# text = "coroutines, no await in between: 1"
# when = "never"
# [[outcome]]
# text = "coroutines, an await in between: 1"
# when = "must"
# [[outcome]]
# text = "processes: 0"
# when = "must"
# [[outcome]]
# text = "processes: 2"
# when = "never"
# ///

import asyncio
import random
import threading
import time
from multiprocessing import Process

MOST_ROUNDS = 2_000
SHORT_S = 0.002
count = 0


def update():
    global count
    time.sleep(random.choice((0, SHORT_S)))
    seen = count
    time.sleep(random.choice((0, SHORT_S)))
    count = seen + 1


async def update_in_one_go():
    update()  # (1)!


async def update_with_await():
    global count
    seen = count
    await asyncio.sleep(SHORT_S)  # (2)!
    count = seen + 1


def count_of(kind):
    global count
    count = 0
    both = [kind(target=update) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    return count


async def count_of_two(coroutine):
    global count
    count = 0
    await asyncio.gather(coroutine(), coroutine())
    return count


if __name__ == "__main__":
    results = set()
    rounds = 0
    while len(results) < 2 and rounds < MOST_ROUNDS:
        rounds += 1
        results.add(f"threads: {count_of(threading.Thread)}")
    one_go = asyncio.run(count_of_two(update_in_one_go))
    with_await = asyncio.run(count_of_two(update_with_await))
    results |= {
        f"coroutines, no await in between: {one_go}",
        f"coroutines, an await in between: {with_await}",
        f"processes: {count_of(Process)}",  # (3)!
    }
    print("\n".join(sorted(results)))
    assert {"threads: 1", "threads: 2", "processes: 0"} < results
    assert (one_go, with_await) == (2, 1)
