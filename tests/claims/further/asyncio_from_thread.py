"""From a thread into the loop: hand over, never reach in. 从线程进入事件循环要用专门的入口。"""

import asyncio
import threading

notes = []


async def double(number):
    await asyncio.sleep(0)
    return number * 2, threading.current_thread() is threading.main_thread()


def worker(loop, done):
    future = asyncio.run_coroutine_threadsafe(double(21), loop)  # (1)!
    notes.append(future.result(timeout=5))
    try:
        loop.call_soon(done.set)  # (2)!
    except RuntimeError as error:
        notes.append(str(error).partition(" invoked")[0])
    loop.call_soon_threadsafe(done.set)  # (3)!


async def main():
    done = asyncio.Event()
    thread = threading.Thread(target=worker, args=(asyncio.get_running_loop(), done))
    thread.start()
    await asyncio.wait_for(done.wait(), timeout=5)
    thread.join()


asyncio.run(main(), debug=True)  # (4)!
print(notes)
assert notes == [(42, True), "Non-thread-safe operation"]
notes.clear()
asyncio.run(main(), debug=False)
assert notes == [(42, True)]  # no error: the mistake stays hidden
