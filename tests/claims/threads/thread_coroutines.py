"""Three coroutines, one thread. 三个协程，一个线程。"""

import asyncio
import threading

inside = []


async def download():
    inside.append(threading.get_native_id())
    while len(inside) < 3:  # (1)!
        await asyncio.sleep(0)
    return threading.get_native_id()


async def main():
    return await asyncio.gather(download(), download(), download())


threads = set(asyncio.run(main()))
print("coroutines:", len(inside), "| OS threads:", len(threads))
assert len(inside) == 3
assert threads == set(inside) == {threading.get_native_id()}
