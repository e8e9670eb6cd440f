"""What an executor can do and a `Pool` can't. Executor 能做、Pool 不能做的事。"""

import asyncio
import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.pool import AsyncResult, Pool

may_finish = None


def keep(event):
    global may_finish
    may_finish = event


def work():
    may_finish.wait(10)


async def from_asyncio(executor):
    return await asyncio.get_running_loop().run_in_executor(executor, pow, 2, 5)


if __name__ == "__main__":
    event = multiprocessing.Event()
    with ProcessPoolExecutor(1, initializer=keep, initargs=(event,)) as executor:
        powers = list(executor.map(pow, [2, 3], [3, 2]))
        awaited = asyncio.run(from_asyncio(executor))
        futures = [executor.submit(work) for _ in range(6)]
        while not futures[1].running():  # (1)!
            time.sleep(0.01)
        cancelled = [future.cancel() for future in futures]
        event.set()

    print("several arguments:", powers, "- from asyncio:", awaited)
    print("cancelled: the second task", cancelled[1], "- the last task", cancelled[-1])
    assert powers == [8, 9] and awaited == 32
    assert cancelled[:2] == [False, False] and cancelled[3:] == [True, True, True]
    assert not hasattr(AsyncResult, "cancel") and not hasattr(Pool, "submit")
