"""An executor made before the threads starts its workers at submit(), so under fork they may inherit a held lock. 在线程之前创建的 Executor，到 submit() 时才启动工作进程，用 fork 时仍可能继承一把已被持有的锁。"""

import multiprocessing
import threading
import warnings
from concurrent.futures import ProcessPoolExecutor

warnings.simplefilter("ignore", DeprecationWarning)
lock = threading.Lock()


def get_lock():
    return lock.acquire(timeout=0.5)


def hold(held, done):
    with lock:
        held.set()
        done.wait()


def ask(method):
    with ProcessPoolExecutor(1, multiprocessing.get_context(method)) as pool:  # (1)!
        held, done = threading.Event(), threading.Event()
        holder = threading.Thread(target=hold, args=(held, done))
        holder.start()
        held.wait()
        try:
            return pool.submit(get_lock).result()
        finally:
            done.set()
            holder.join()


if __name__ == "__main__":
    answers = {method: ask(method) for method in ("fork", "spawn")}
    print("the worker got the lock:", answers)
    assert answers == {"fork": False, "spawn": True}
