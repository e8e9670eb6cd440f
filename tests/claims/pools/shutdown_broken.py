"""The initializer fails: the pool is broken. 初始化函数出错，整个线程池就坏了。"""

import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool

records = []
handler = logging.Handler()
handler.emit = records.append
logging.getLogger("concurrent.futures").addHandler(handler)
all_submitted = threading.Event()


def connect():
    all_submitted.wait(5)
    raise ConnectionRefusedError("no server")


with ThreadPoolExecutor(max_workers=1, initializer=connect) as executor:
    pending = [executor.submit(abs, -1) for _ in range(3)]
    all_submitted.set()
    errors = [future.exception() for future in pending]  # (1)!
    try:
        executor.submit(abs, -1)
    except BrokenThreadPool:
        refused = True

(record,) = records  # (2)!
print("futures:", *[type(error).__name__ for error in errors], "- next submit refused:", refused)
print("log:", record.levelname, repr(record.exc_info[1]))
assert all(isinstance(error, BrokenThreadPool) for error in errors) and refused
assert all(error.__cause__ is None and "no server" not in str(error) for error in errors)
assert type(record.exc_info[1]) is ConnectionRefusedError and record.levelname == "CRITICAL"
