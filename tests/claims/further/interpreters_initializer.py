"""A global that an initializer or another call assigns without reading any is not set for a function of the script in an interpreter, nor is what it puts into a `threading.local` or the `decimal` context; what it stores in a dict of the script is there. 初始化函数或另一次调用只给全局变量赋值、不读取任何全局变量时，脚本里的函数在子解释器里看不到这个值，也看不到 `threading.local` 和 `decimal` 上下文里的值；存进脚本里的字典就看得到。"""

import decimal
import threading
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor, ThreadPoolExecutor

limit = None
settings = {}
local = threading.local()


def assign(value):
    global limit
    limit = value


def store(value):
    settings["limit"] = value


def read():
    return limit, settings.get("limit")


def set_in_thread(value):
    local.limit = value
    decimal.getcontext().prec = value


def read_in_thread():
    return getattr(local, "limit", None), decimal.getcontext().prec


def seen_by_a_task(initializer, read=read, pool_class=InterpreterPoolExecutor):
    with pool_class(1, initializer=initializer, initargs=(3,)) as pool:
        return pool.submit(read).result()


def seen_by_a_call(setter, read=read):
    interpreter = interpreters.create()
    interpreter.call(setter, 3)
    seen = interpreter.call(read)
    interpreter.close()
    return seen


if __name__ == "__main__":
    assigned, _ = seen_by_a_task(assign)
    _, stored = seen_by_a_task(store)
    print("assigned to a global:", assigned, "| stored in a dict:", stored)
    assert assigned is None and stored == 3
    (assigned, _), (_, stored) = seen_by_a_call(assign), seen_by_a_call(store)
    print("by another call:", assigned, "| stored in a dict:", stored)
    assert assigned is None and stored == 3
    assert seen_by_a_call(set_in_thread, read_in_thread) == (None, 28)
    for pool_class, expected in (
        (ThreadPoolExecutor, (3, 3)),
        (InterpreterPoolExecutor, (None, 28)),
    ):
        got = seen_by_a_task(set_in_thread, read_in_thread, pool_class)
        print(f"{pool_class.__name__}: threading.local {got[0]}, decimal precision {got[1]}")
        assert got == expected
