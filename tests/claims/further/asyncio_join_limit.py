"""From 3.13 on asyncio.run() waits five minutes at most for the threads of to_thread(), 3.12.1 without a limit. 3.13 起 asyncio.run() 最多等 to_thread() 的线程五分钟，3.12.1 没有上限。"""

import asyncio
import sys
import threading
import warnings
from asyncio import constants

warnings.simplefilter("ignore", RuntimeWarning)  # it says that the threads are not done
may_end = threading.Event()
rescue = threading.Timer(2, may_end.set)


async def main():
    task = asyncio.create_task(asyncio.to_thread(may_end.wait))
    await asyncio.sleep(0)  # now the thread is in its call
    task.cancel()


minutes = getattr(constants, "THREAD_JOIN_TIMEOUT", 0) / 60
constants.THREAD_JOIN_TIMEOUT = 0.1  # instead of five minutes
rescue.start()
asyncio.run(main())
waited_for_thread = may_end.is_set()
may_end.set()
rescue.cancel()
print("up to 3.12.1: waits for the thread, 3.13 and later: at most five minutes")
if sys.version_info < (3, 12, 2):
    assert waited_for_thread
elif sys.version_info >= (3, 13):
    assert not waited_for_thread and minutes == 5
