"""A lock that another thread holds at fork stays locked in the child. fork 时别的线程握着的锁，在子进程里永远锁着。"""

import multiprocessing
import os
import sys
import threading
import warnings

warnings.simplefilter("ignore", DeprecationWarning)  # (1)!
lock, free_lock = threading.Lock(), threading.Lock()


def hold(held, done):
    with lock:
        held.set()
        done.wait()


def child(results):
    assert sys.platform != "linux" or len(os.listdir("/proc/self/task")) == 1
    main_thread = threading.current_thread() is threading.main_thread()
    results.put((threading.active_count(), main_thread, free_lock.acquire(timeout=0.5)))
    results.put(lock.acquire(timeout=0.5))  # (2)!


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    results = context.SimpleQueue()
    held, done = threading.Event(), threading.Event()
    holder = threading.Thread(target=hold, args=(held, done))
    holder.start()
    held.wait()
    process = context.Process(target=child, args=(results,))
    starter = threading.Thread(target=process.start)  # (3)!
    starter.start()
    starter.join()
    done.set()
    holder.join()
    (threads, is_main, got_free_lock), got_lock = results.get(), results.get()
    process.join()
    print("lock free in the parent:", not lock.locked())
    print("threads in the child:", threads)
    print("child got the lock:", got_lock)
    assert not lock.locked() and process.exitcode == 0
    assert threads == 1 and is_main and got_free_lock
    assert got_lock is False
