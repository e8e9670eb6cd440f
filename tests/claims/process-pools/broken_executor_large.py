"""A worker dies while a large argument is on its way: on 3.10 shutdown() waits for ever. 大的参数还没有传完，工作进程就死了：在 3.10 上，shutdown() 会一直等下去。"""

import multiprocessing
import os
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    executor = ProcessPoolExecutor(1)
    running = executor.submit(time.sleep, 60)
    while not running.running():
        time.sleep(0.01)
    large = executor.submit(len, bytes(10_000_000))  # far larger than a pipe
    while not (large.running() and executor._call_queue._reader.poll()):
        time.sleep(0.01)  # until its first bytes are in the pipe
    (worker,) = multiprocessing.active_children()
    worker.terminate()
    errors = [type(future.exception()).__name__ for future in (running, large)]
    shutdown = threading.Thread(target=executor.shutdown, daemon=True)
    shutdown.start()
    shutdown.join(timeout=3)
    print(*errors, "| shutdown() still waits:", shutdown.is_alive())
    assert errors == ["BrokenProcessPool"] * 2 and shutdown.is_alive()
    sys.stdout.flush()
    os._exit(0)
