"""Two coroutines share their thread's local; not their context. 协程共用线程局部数据，上下文变量则各有一份。"""

import asyncio
import threading
from contextvars import ContextVar

request = threading.local()
user = ContextVar("user")


async def handle(name):
    request.user = name
    user.set(name)
    await asyncio.sleep(0)
    return request.user, user.get()


async def main():
    return await asyncio.gather(handle("Ana"), handle("Bo"))


results = asyncio.run(main())
print("threading.local:", [local for local, _ in results])
print("ContextVar:     ", [var for _, var in results])
assert [local for local, _ in results] == ["Bo", "Bo"]
assert [var for _, var in results] == ["Ana", "Bo"]
