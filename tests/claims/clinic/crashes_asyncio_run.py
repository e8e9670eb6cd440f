"""asyncio.run() inside a running loop raises RuntimeError; `await` or another thread does. 在已经运行的事件循环里调用 asyncio.run() 会抛出 RuntimeError；用 await，或者换一个线程。"""

import asyncio
import warnings

warnings.simplefilter("ignore", RuntimeWarning)


async def fetch():
    return "the page"


def old_code():
    return asyncio.run(fetch())


async def main():
    try:
        old_code()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
        assert str(error) == "asyncio.run() cannot be called from a running event loop"
    else:
        raise AssertionError("it was accepted")
    print("await:", await fetch())
    print("in a thread:", await asyncio.to_thread(old_code))


asyncio.run(main())
