"""From 3.12.1 on, a submit() or shutdown() in a callback that a broken executor calls is a deadlock. 3.12.1 起，Executor 损坏时，它调用的回调里再 submit() 或 shutdown()，就是死锁。"""

import multiprocessing
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor, wait

CALLS = {
    "submit()": lambda executor: executor.submit(abs, -1),
    "shutdown(wait=False)": lambda executor: executor.shutdown(wait=False, cancel_futures=True),
}
if sys.version_info >= (3, 14):
    CALLS["terminate_workers()"] = ProcessPoolExecutor.terminate_workers


def main(name, method):
    multiprocessing.set_start_method(method)
    called = threading.Event()

    def react(future):
        called.set()
        CALLS[name](executor)

    executor = ProcessPoolExecutor(1)
    futures = [executor.submit(time.sleep, 60) for _ in range(3)]
    for future in futures:
        future.add_done_callback(react)
    (worker,) = multiprocessing.active_children()
    worker.terminate()
    called.wait()
    failed, waiting = wait(futures, timeout=2)
    later = threading.Thread(target=executor.submit, args=(abs, -1), daemon=True)
    later.start()
    later.join(0.5)
    assert len(failed) == 1 and len(waiting) == 2 and later.is_alive()
    os._exit(7)  # the executor's thread waits for its own lock


if __name__ == "__main__":
    if sys.argv[1:]:
        main(*sys.argv[1:])
    for name in CALLS:
        command = [sys.executable, __file__, name, multiprocessing.get_start_method()]
        stuck = subprocess.run(command, stderr=subprocess.DEVNULL).returncode == 7
        if name != "terminate_workers()":  # new in 3.14
            print(f"{name}: submit() in another thread waits, too: {stuck}")
        assert stuck
