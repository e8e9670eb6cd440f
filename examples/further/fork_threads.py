"""A lock that another thread holds at fork stays locked in the child. fork 时别的线程握着的锁，在子进程里永远锁着。"""
# /// example
# wrong = true
# platform = ["linux", "darwin"]
# start_methods = []
# ///

import multiprocessing
import threading
import warnings

warnings.simplefilter("ignore", DeprecationWarning)  # (1)!
lock = threading.Lock()


def hold(held, done):
    with lock:
        held.set()
        done.wait()


def child(results):
    results.put(threading.active_count())
    results.put(lock.acquire(timeout=0.5))  # (2)!


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    results = context.SimpleQueue()
    held, done = threading.Event(), threading.Event()
    holder = threading.Thread(target=hold, args=(held, done))
    holder.start()
    held.wait()
    process = context.Process(target=child, args=(results,))
    process.start()  # (3)!
    done.set()
    holder.join()
    threads, got_lock = results.get(), results.get()
    process.join()
    print("lock free in the parent:", not lock.locked())
    print("threads in the child:", threads)
    print("child got the lock:", got_lock)
    assert not lock.locked() and process.exitcode == 0
    assert threads == 1
    assert got_lock is False
