import asyncio
from contextvars import ContextVar
from threading import local

request = local()
user = ContextVar("user")


async def handle(name):
    request.user = name
    user.set(name)
    await asyncio.sleep(0)  # (1)!
    print(name, "finds", request.user, "and", user.get())


async def main():
    await asyncio.gather(handle("Ana"), handle("Bo"))


asyncio.run(main())
