"""The same three waits by threads and by coroutines. 同样三次等待，用线程和协程各做一遍。"""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

WAITERS = 3


def meet(barrier):
    return barrier.wait()  # (1)!


async def meet_async(arrived, all_here):
    arrived.append(len(arrived))
    if len(arrived) == WAITERS:
        all_here.set()
    await all_here.wait()  # (2)!
    return arrived.index(len(arrived) - 1)


async def coroutines():
    all_here, arrived = asyncio.Event(), []
    await asyncio.gather(*(meet_async(arrived, all_here) for _ in range(WAITERS)))
    return len(arrived)


barrier = Barrier(WAITERS)
with ThreadPoolExecutor(WAITERS) as executor:
    places = list(executor.map(meet, [barrier] * WAITERS))
print("threads met:", len(places), "| coroutines met:", asyncio.run(coroutines()))
assert sorted(places) == [0, 1, 2]
