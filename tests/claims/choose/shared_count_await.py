"""The same update by coroutines: the switch comes at an `await`. 换成协程：只在 `await` 处切换。"""

import asyncio
import time

SHORT_S = 0.002
count = 0


async def update_in_one_go():
    global count
    seen = count
    time.sleep(SHORT_S)  # (1)!
    count = seen + 1


async def update_with_await():
    global count
    seen = count
    await asyncio.sleep(SHORT_S)  # (2)!
    count = seen + 1


async def count_of_two(coroutine):
    global count
    count = 0
    await asyncio.gather(coroutine(), coroutine())
    return count


one_go = asyncio.run(count_of_two(update_in_one_go))
with_await = asyncio.run(count_of_two(update_with_await))
print("no await in between:", one_go)
print("an await in between:", with_await)
assert (one_go, with_await) == (2, 1)
