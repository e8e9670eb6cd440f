"""Old code that runs get_event_loop().run_until_complete() in a thread needs a loop set there first; asyncio.run() around it does not help, and before it takes the loop away. 在线程里调用 get_event_loop().run_until_complete() 的旧代码，要先在那个线程里设置一个循环；外面套 asyncio.run() 没有用；先调用过 asyncio.run()，设置的循环就没了。"""

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


def with_a_loop(run_first=False, set_again=False):
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        if run_first:
            asyncio.run(fetch())
        if set_again:
            asyncio.set_event_loop(loop)
        return library()
    finally:
        loop.close()


with ThreadPoolExecutor(1) as pool:
    alone = pool.submit(library).exception()
    nested = pool.submit(under_run).exception()
    result = pool.submit(with_a_loop).result()
    taken = pool.submit(with_a_loop, run_first=True).exception()
    again = pool.submit(with_a_loop, run_first=True, set_again=True).result()
print("alone:", str(alone).partition(" in thread")[0])
print("under asyncio.run():", nested)
print("after set_event_loop():", result)
print("after asyncio.run():", str(taken).partition(" in thread")[0])
print("set again:", again)
assert "There is no current event loop in thread" in str(alone)
assert str(nested) == "This event loop is already running"
assert "There is no current event loop in thread" in str(taken)
assert result == again == "the page"
