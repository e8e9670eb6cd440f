"""From 3.12.1 on, a submit() in a callback that a broken executor calls is a deadlock. 3.12.1 起，Executor 损坏时，它调用的回调里再 submit()，就是死锁。"""

import multiprocessing
import os
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor, wait

called = threading.Event()


def retry(future):
    called.set()
    executor.submit(abs, -1)


if __name__ == "__main__":
    executor = ProcessPoolExecutor(1)
    futures = [executor.submit(time.sleep, 60) for _ in range(3)]
    for future in futures:
        future.add_done_callback(retry)
    while not multiprocessing.active_children():
        time.sleep(0.01)
    (worker,) = multiprocessing.active_children()
    worker.terminate()
    called.wait()
    failed, waiting = wait(futures, timeout=2)
    later = threading.Thread(target=executor.submit, args=(abs, -1), daemon=True)
    later.start()
    later.join(0.5)
    print("BrokenProcessPool:", len(failed), "no answer:", len(waiting))
    print("submit() in another thread waits, too:", later.is_alive())
    assert len(failed) == 1 and len(waiting) == 2 and later.is_alive()
    sys.stdout.flush()
    os._exit(0)  # the executor's thread waits for its own lock
