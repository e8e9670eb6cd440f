"""What a child registers with atexit: up to 3.12 only a spawned child calls it, from 3.13 on every child. 子进程用 atexit 登记的函数：3.12 及以前只有 spawn 的子进程会执行，3.13 起都会执行。"""

import atexit
import multiprocessing
import sys


def register(shared):
    atexit.register(put_one, shared)


def put_one(shared):
    shared.value = 1


if __name__ == "__main__":
    called = {}
    for method in multiprocessing.get_all_start_methods():
        context = multiprocessing.get_context(method)
        shared = context.Value("i", 0)
        child = context.Process(target=register, args=(shared,))
        child.start()
        child.join()
        called[method] = shared.value == 1
        assert called[method] == (method == "spawn" or sys.version_info >= (3, 13))
    print("as the version says")
