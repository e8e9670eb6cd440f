"""At exit the interpreter waits for a worker of a pool, even if it is a daemon thread. 退出时解释器会等线程池的工作线程，即使它是守护线程。"""

import atexit
import threading
import time
from concurrent.futures import ThreadPoolExecutor

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


atexit.register(at_exit)
threading.Thread(target=use_pool, daemon=True).start()
begun.wait()
