"""Run blocking calls in threads, off the event loop. 把阻塞的调用放到线程里去做。"""

import asyncio
import threading

POLL_S = 0.001
both_here, loop_went_on = threading.Event(), threading.Event()
meeting = threading.Barrier(2, action=both_here.set)


def blocking_call(name):
    meeting.wait(timeout=5)  # (1)!
    went_on = loop_went_on.wait(timeout=5)  # (2)!
    return name, threading.current_thread() is threading.main_thread(), went_on


async def tick():
    while not both_here.is_set():
        await asyncio.sleep(POLL_S)
    loop_went_on.set()  # (3)!


async def main():
    return await asyncio.gather(
        asyncio.to_thread(blocking_call, "Ana"),
        asyncio.to_thread(blocking_call, "Bo"),
        tick(),
    )


ana, bo, _ = asyncio.run(main())
print(ana, bo)
assert ana == ("Ana", False, True)  # not in the thread of the loop, which went on
assert bo == ("Bo", False, True)
