"""The same three waits by threads and by coroutines. 同样三次等待，用线程和协程各做一遍。"""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

WAITERS = 3


def meet(barrier):
    return barrier.wait()  # (1)!


async def meet_async(arrived, all_here):
    arrived.append("here")
    if len(arrived) == WAITERS:
        all_here.set()
    await all_here.wait()  # (2)!
    return len(arrived)


async def coroutines():
    all_here, arrived = asyncio.Event(), []
    return await asyncio.gather(*(meet_async(arrived, all_here) for _ in range(WAITERS)))


barrier = Barrier(WAITERS)
with ThreadPoolExecutor(WAITERS) as executor:
    places = list(executor.map(meet, [barrier] * WAITERS))
here = asyncio.run(coroutines())
print("threads met:", len(places), "| each coroutine goes on with", *here, "here")
assert sorted(places) == [0, 1, 2]
assert here == [3, 3, 3]  # nobody went on before all had come
