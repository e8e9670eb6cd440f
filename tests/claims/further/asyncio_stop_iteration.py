"""StopIteration out of to_thread(): from 3.13 on RuntimeError, up to 3.12.1 the coroutine waits for ever. to_thread() 里抛出 StopIteration：3.13 起变成 RuntimeError，3.12.1 及以前协程一直等下去。"""

import asyncio
import sys

PATIENCE_S = 3


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    task = asyncio.create_task(asyncio.to_thread(next, iter(())))
    await asyncio.wait([task], timeout=PATIENCE_S)
    if not task.done():
        task.cancel()
        return "waits"
    return type(task.exception()).__name__


found = asyncio.run(main())
print("3.13 and later: RuntimeError, 3.12.1 and before: waits")
if sys.version_info < (3, 12, 2):
    assert found == "waits"
elif sys.version_info >= (3, 13):
    assert found == "RuntimeError"
