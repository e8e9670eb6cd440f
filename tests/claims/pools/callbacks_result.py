"""`result()` may return before the callbacks ran. result() 返回时，回调函数可能还没执行完。"""

import threading
from concurrent.futures import ThreadPoolExecutor

callback_may_end = threading.Event()
log = []


def save(future):
    assert callback_may_end.wait(5)
    log.append("saved")


def note(future):
    log.append("noted")


start = threading.Event()
with ThreadPoolExecutor(max_workers=1) as executor:
    future = executor.submit(start.wait)
    future.add_done_callback(save)
    start.set()
    future.result()
    log.append("result() is back")  # (1)!
    future.add_done_callback(note)  # (2)!
    callback_may_end.set()

print(log)  # (3)!
assert log == ["result() is back", "noted", "saved"]
