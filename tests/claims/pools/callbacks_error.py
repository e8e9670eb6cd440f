"""A callback fails: logged, dropped, the next one runs. 回调函数出错：记日志，丢掉，接着执行下一个。"""

import contextlib
import io
import logging
import threading
from concurrent.futures import ThreadPoolExecutor

records, called = [], []


def run():
    may_finish = threading.Event()
    with ThreadPoolExecutor(max_workers=1) as executor:
        future = executor.submit(may_finish.wait, 5)
        future.add_done_callback(lambda done: called.append(("first", done.done())))
        future.add_done_callback(lambda done: 1 / 0)
        future.add_done_callback(lambda done: called.append(("third", done.done())))
        may_finish.set()
    return future


with contextlib.redirect_stderr(io.StringIO()) as standard_error:  # (1)!
    run()
assert "exception calling callback" in standard_error.getvalue()
assert "ZeroDivisionError" in standard_error.getvalue()

called.clear()
handler = logging.Handler()
handler.emit = records.append  # (2)!
logging.getLogger("concurrent.futures").addHandler(handler)
future = run()

(record,) = records
print(record.name, record.levelname, record.exc_info[0].__name__)
print("result:", future.result(), "- callbacks that ran:", [name for name, _ in called])
assert (record.name, record.levelname) == ("concurrent.futures", "ERROR")
assert record.exc_info[0] is ZeroDivisionError
assert future.result() is True and future.exception() is None
assert called == [("first", True), ("third", True)]  # in the order they were added
