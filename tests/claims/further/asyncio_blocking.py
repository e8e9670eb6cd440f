"""A blocking call in a coroutine stops all the others. 协程里阻塞，所有协程都停下。"""

import asyncio
import time

log = []


async def impatient():
    log.append("ticker ready")
    await asyncio.sleep(0.01)
    log.append("tick")


async def rude():
    log.append("blocking")
    time.sleep(0.1)  # (1)!
    log.append("blocked for ten ticks")


async def main():
    await asyncio.gather(impatient(), rude())


asyncio.run(main())
print(log)
assert log.index("blocked for ten ticks") < log.index("tick")  # the tick was due long before
