"""Run blocking calls in threads, off the event loop. 把阻塞的调用放到线程里去做。"""

import asyncio
import threading

meeting, loop_went_on = threading.Barrier(2), threading.Event()


def blocking_call(name):
    meeting.wait(timeout=5)  # (1)!
    went_on = loop_went_on.wait(timeout=5)  # (2)!
    return name, threading.current_thread() is threading.main_thread(), went_on


async def tick():
    for _ in range(3):
        await asyncio.sleep(0)
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
