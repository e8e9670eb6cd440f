"""spawn and forkserver copy no locks. spawn 和 forkserver 不复制锁。"""

import multiprocessing
import threading

lock = threading.Lock()


def hold(held, done):
    with lock:
        held.set()
        done.wait()


def child(results):
    results.put(lock.acquire(timeout=5))  # (1)!


if __name__ == "__main__":
    held, done = threading.Event(), threading.Event()
    holder = threading.Thread(target=hold, args=(held, done))
    holder.start()
    held.wait()
    for method in ("spawn", "forkserver"):
        context = multiprocessing.get_context(method)
        results = context.SimpleQueue()
        process = context.Process(target=child, args=(results,))
        process.start()
        got_lock = results.get()
        process.join()
        print(f"{method:10}  child got the lock: {got_lock}")
        assert got_lock and process.exitcode == 0
    assert lock.locked()  # (2)!
    done.set()
    holder.join()
