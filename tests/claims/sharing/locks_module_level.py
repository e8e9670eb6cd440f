"""A lock at module level is not the parent's in a child. 模块级的锁，父子进程里不是同一把。"""

import multiprocessing
import sys

METHODS = ("fork", "spawn", "forkserver")
WAIT_S = 0.1

module_locks = {method: multiprocessing.get_context(method).Lock() for method in METHODS}  # (1)!


def try_to_enter(method, lock=None):
    lock = lock or module_locks[method]
    sys.exit(3 if lock.acquire(timeout=WAIT_S) else 0)


def child_enters(method, *lock):
    context = multiprocessing.get_context(method)
    child = context.Process(target=try_to_enter, args=(method, *lock))
    child.start()
    child.join()
    return {3: True, 0: False}[child.exitcode]


if __name__ == "__main__":
    print("the parent holds the lock; does a child get in?")
    entered = {}
    for method in METHODS:
        with module_locks[method]:  # (2)!
            entered[method] = child_enters(method), child_enters(method, module_locks[method])
        print(f"{method:10} module's lock: {entered[method][0]}, passed: {entered[method][1]}")
    assert entered == {"fork": (False, False), "spawn": (True, False), "forkserver": (True, False)}
