"""Where the numbers and names in a log line come from. 日志里的编号和名字从哪里来。"""

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


class Costly:
    def __str__(self):
        raise AssertionError("the level is too low: nobody should build this text")


def work():
    logging.info("one")
    threading.current_thread().name = "renamed"  # (1)!
    logging.info("two")
    logging.debug("%s", Costly())  # (2)!


thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()

assert [record.threadName for record in records] == ["worker", "renamed"]
assert {record.thread for record in records} == {thread.ident}  # (3)!
assert {record.name for record in records} == {"root"}  # (4)!
assert {(record.processName, record.process) for record in records} == {
    ("MainProcess", os.getpid())
}
