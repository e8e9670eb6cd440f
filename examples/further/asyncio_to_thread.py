"""Run blocking calls in threads, off the event loop. 把阻塞的调用放到线程里去做。"""

import asyncio
import threading

meeting = threading.Barrier(2)


def blocking_call(name):
    meeting.wait(timeout=5)  # (1)!
    return name, threading.current_thread() is threading.main_thread()


async def main():
    ticks = 0

    async def tick():
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(0)

    ticker = asyncio.create_task(tick())
    results = await asyncio.gather(
        asyncio.to_thread(blocking_call, "Ana"),
        asyncio.to_thread(blocking_call, "Bo"),
    )
    ticker.cancel()
    return results, ticks


results, ticks = asyncio.run(main())
print(results, "the loop went on:", ticks > 0)
assert results == [("Ana", False), ("Bo", False)]  # not in the thread of the loop
assert ticks > 0
