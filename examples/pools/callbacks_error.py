"""A callback fails: logged, dropped, the next one runs. 回调函数出错：记日志，丢掉，接着执行下一个。"""

import logging
import threading
from concurrent.futures import ThreadPoolExecutor

records = []
handler = logging.Handler()
handler.emit = records.append  # (1)!
logging.getLogger("concurrent.futures").addHandler(handler)

may_finish = threading.Event()
called = []

with ThreadPoolExecutor(max_workers=1) as executor:
    future = executor.submit(may_finish.wait, 5)
    future.add_done_callback(lambda done: 1 / 0)
    future.add_done_callback(called.append)  # (2)!
    may_finish.set()

(record,) = records
print(record.name, record.levelname, record.exc_info[0].__name__)
print("result:", future.result(), "- next callback ran:", called == [future])
assert record.exc_info[0] is ZeroDivisionError
assert record.getMessage().startswith("exception calling callback")
assert future.result() is True and future.exception() is None and called == [future]
