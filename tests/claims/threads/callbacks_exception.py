"""An exception in a done callback is logged and goes no further. 完成回调里的异常只会被记进日志。"""

import threading
from concurrent.futures import ThreadPoolExecutor

added = threading.Event()
saved = []


def power():
    added.wait()  # (1)!
    return 2**8


def save_to_disk(future):
    raise OSError("disk full")


def save_in_memory(future):
    saved.append((future.result(), threading.current_thread().name))


with ThreadPoolExecutor(max_workers=1, thread_name_prefix="pool") as pool:
    future = pool.submit(power)
    future.add_done_callback(save_to_disk)
    future.add_done_callback(save_in_memory)
    added.set()

print("result:", future.result(), "- saved:", saved)
assert future.result() == 256 and future.exception() is None  # (2)!
assert saved == [(256, "pool_0")]  # (3)!
