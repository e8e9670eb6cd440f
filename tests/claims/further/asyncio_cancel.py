"""Cancelling the wait does not stop the thread. 取消等待，线程不会停。"""

import asyncio
import threading

PATIENCE_S = 0.05
given_up, run_is_over = threading.Event(), threading.Event()
log = []


def blocking_call():
    given_up.wait(timeout=5)  # (1)!
    run_is_over.wait(PATIENCE_S)  # in vain: asyncio.run() waits for this thread
    log.append("the thread went on to the end")


async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(blocking_call), PATIENCE_S)
    except asyncio.TimeoutError:
        log.append("the coroutine gave up")
        given_up.set()


asyncio.run(main())  # (2)!
run_is_over.set()
print(*log, sep="\n")
assert log == ["the coroutine gave up", "the thread went on to the end"]
