"""The initializer fails: the pool is broken. 初始化函数出错，整个线程池就坏了。"""

import logging
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool

records = []
handler = logging.Handler()
handler.emit = records.append
logging.getLogger("concurrent.futures").addHandler(handler)


def connect():
    raise ConnectionRefusedError("no server")


with ThreadPoolExecutor(max_workers=1, initializer=connect) as executor:
    error = executor.submit(abs, -1).exception()  # (1)!
    try:
        executor.submit(abs, -1)
    except BrokenThreadPool:
        refused = True

cause = records[0].exc_info[1]  # (2)!
print("future:", type(error).__name__, "- next submit refused:", refused)
print("log:", records[0].levelname, repr(cause))
assert isinstance(error, BrokenThreadPool) and refused
assert type(cause) is ConnectionRefusedError
