"""A semaphore lets several in, so a count without a lock may get lost, and with one it must not. 信号量会放进来好几个线程：计数不加锁可能丢，加了锁就不会。"""

import contextlib
import threading


def count_of(lock):
    places, both_have_read = threading.Semaphore(2), threading.Barrier(2)
    count = {"acquired": 0}

    def enter():
        with places, lock:
            number = count["acquired"]
            with contextlib.suppress(threading.BrokenBarrierError):
                both_have_read.wait(timeout=wait_s)
            count["acquired"] = number + 1

    wait_s = 30 if isinstance(lock, contextlib.nullcontext) else 0.05
    threads = [threading.Thread(target=enter) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return count["acquired"]


without, with_lock = count_of(contextlib.nullcontext()), count_of(threading.Lock())
print("without a lock:", without, "| with a lock:", with_lock)
assert (without, with_lock) == (1, 2)
