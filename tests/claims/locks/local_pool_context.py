"""A context variable stays in a pool thread too. 上下文变量也会留在线程池的线程里。"""

from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context

user = ContextVar("user")
user.set("guest")


def handle(name):
    if name is not None:
        user.set(name)
    return user.get()


with ThreadPoolExecutor(max_workers=1) as pool:
    bare = [pool.submit(handle, name).result() for name in ("Ana", None)]
with ThreadPoolExecutor(max_workers=1) as pool:
    own = [pool.submit(copy_context().run, handle, name).result() for name in ("Ana", None)]
print("as it comes:", bare)
print("a copy each:", own)
assert bare == ["Ana", "Ana"]
assert own == ["Ana", "guest"]
