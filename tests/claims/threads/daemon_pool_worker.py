"""At exit the interpreter waits for a worker of a ThreadPoolExecutor, even if it is a daemon thread; those of a ThreadPool are. 退出时解释器会等 ThreadPoolExecutor 的工作线程，即使它是守护线程；ThreadPool 的都是守护线程。"""

import atexit
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.pool import ThreadPool

WORK_S = 0.3
begun = threading.Event()
done = []


def task():
    begun.set()
    time.sleep(WORK_S)
    done.append(threading.current_thread().daemon)


def use_pool():
    ThreadPoolExecutor().submit(task)
    threading.Event().wait()


def at_exit():
    print("daemon worker, task done:", done)
    assert done == [True]


with ThreadPool(1) as pool:
    flag = pool.apply(lambda: threading.current_thread().daemon)
print("ThreadPool, daemon:", flag)
assert flag

atexit.register(at_exit)
threading.Thread(target=use_pool, daemon=True).start()
begun.wait()
