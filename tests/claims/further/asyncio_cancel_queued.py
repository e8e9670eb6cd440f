"""A call of to_thread() that is cancelled before a thread has taken it never runs. to_thread() 的调用还没轮到线程就被取消，就不会执行。"""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

ran = []


async def main():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(1))
    taken, let_go = threading.Event(), threading.Event()

    def first():
        taken.set()
        let_go.wait()
        ran.append("first")

    running = asyncio.create_task(asyncio.to_thread(first))
    while not taken.is_set():
        await asyncio.sleep(0.01)
    queued = asyncio.create_task(asyncio.to_thread(ran.append, "second"))
    await asyncio.sleep(0)  # now it is in the queue of the pool
    for task in (running, queued):
        task.cancel()
    ended = await asyncio.gather(running, queued, return_exceptions=True)
    assert [type(one) for one in ended] == [asyncio.CancelledError] * 2
    let_go.set()


asyncio.run(main())
print("ran, though cancelled:", *ran)
assert ran == ["first"]
