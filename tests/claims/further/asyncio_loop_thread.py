"""A loop in a thread of its own, for a program that is not async. 非异步的程序，让事件循环住在一个线程里。"""

import asyncio
import threading


async def download(name):
    await asyncio.sleep(0)
    return name, threading.current_thread().name


loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever, name="loop")
thread.start()
try:
    futures = [asyncio.run_coroutine_threadsafe(download(name), loop) for name in ("a", "b")]
    results = [future.result(timeout=5) for future in futures]  # (1)!
finally:
    loop.call_soon_threadsafe(loop.stop)  # (2)!
    thread.join()
    loop.close()
print(results)
assert results == [("a", "loop"), ("b", "loop")]
