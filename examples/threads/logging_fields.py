"""Where the numbers and names in a log line come from. 日志里的编号和名字从哪里来。"""
# /// example
# mask = ['[=](\d+)']
# ///

import logging
import os
import sys
import threading

records = []


class Keep(logging.Handler):
    def emit(self, record):
        records.append(record)


logging.basicConfig(
    level=logging.INFO,
    format="%(processName)s=%(process)d %(threadName)s=%(thread)d: %(message)s",
    stream=sys.stdout,
)
logging.getLogger().addHandler(Keep())


def work():
    logging.info("one")
    threading.current_thread().name = "renamed"  # (1)!
    logging.info("two")


thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()

assert [record.threadName for record in records] == ["worker", "renamed"]
assert {record.thread for record in records} == {thread.ident}  # (2)!
assert {record.name for record in records} == {"root"}  # (3)!
assert {(record.processName, record.process) for record in records} == {
    ("MainProcess", os.getpid())
}
