"""An exception in a done callback is logged and goes no further. 完成回调里的异常只会被记进日志。"""
# /// example
# stderr = true
# mask = ['Future at (0x[0-9a-f]+)']
# ///

from concurrent.futures import ThreadPoolExecutor

saved = []


def save_to_disk(future):
    raise OSError("disk full")


def save_in_memory(future):
    saved.append(future.result())


with ThreadPoolExecutor(max_workers=1) as pool:
    future = pool.submit(pow, 2, 8)
    future.add_done_callback(save_to_disk)
    future.add_done_callback(save_in_memory)

print("result:", future.result(), "- saved:", saved)
assert future.result() == 256 and future.exception() is None  # (1)!
assert saved == [256]  # (2)!
