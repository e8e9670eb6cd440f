"""Old code that runs get_event_loop().run_until_complete() in a thread needs a loop set there first; asyncio.run() around it does not help. 在线程里调用 get_event_loop().run_until_complete() 的旧代码，要先在那个线程里设置一个循环；外面套 asyncio.run() 没有用。"""

import asyncio
import warnings
from concurrent.futures import ThreadPoolExecutor

warnings.simplefilter("ignore", RuntimeWarning)


async def fetch():
    return "the page"


def library():
    return asyncio.get_event_loop().run_until_complete(fetch())


async def inside_a_loop():
    return library()


def under_run():
    return asyncio.run(inside_a_loop())


def with_a_loop():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        return library()
    finally:
        loop.close()


with ThreadPoolExecutor(1) as pool:
    alone = pool.submit(library).exception()
    nested = pool.submit(under_run).exception()
    result = pool.submit(with_a_loop).result()
print("alone:", str(alone).partition(" in thread")[0])
print("under asyncio.run():", nested)
print("after set_event_loop():", result)
assert "There is no current event loop in thread" in str(alone)
assert str(nested) == "This event loop is already running"
assert result == "the page"
