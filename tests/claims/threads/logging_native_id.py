"""Add the system's thread number to each log line. 给每行日志加上系统线程号。"""

import io
import logging
import threading

make_record = logging.getLogRecordFactory()


def make_record_with_native_id(*args, **kwargs):
    record = make_record(*args, **kwargs)
    record.native_id = threading.get_native_id()  # (1)!
    return record


log = io.StringIO()
logging.setLogRecordFactory(make_record_with_native_id)
logging.basicConfig(level="INFO", format="[%(native_id)d] %(threadName)s: %(message)s", stream=log)
thread = threading.Thread(target=logging.info, args=("hello",), name="worker")
thread.start()
thread.join()

print(log.getvalue(), end="")
assert log.getvalue() == f"[{thread.native_id}] worker: hello\n"
