"""Workers put records into a queue, one thread writes them. 工作线程把日志放进队列，由一个线程去写。"""

import logging
import queue
import sys
import threading
from logging.handlers import QueueHandler, QueueListener

written_by = set()


class SlowFile(logging.StreamHandler):
    def emit(self, record):
        written_by.add(threading.current_thread())
        super().emit(record)


slow_file = SlowFile(sys.stdout)
slow_file.setFormatter(logging.Formatter("%(threadName)s: %(message)s"))
records = queue.SimpleQueue()
logging.getLogger().addHandler(QueueHandler(records))  # (1)!
logging.getLogger().setLevel(logging.INFO)
listener = QueueListener(records, slow_file)  # (2)!
listener.start()

worker = threading.Thread(target=logging.info, args=("saved",), name="worker")
worker.start()
worker.join()
listener.stop()  # (3)!

print("written by the worker:", worker in written_by)
assert len(written_by) == 1
assert written_by.isdisjoint({worker, threading.main_thread()})

early = QueueHandler(queue.SimpleQueue())
logging.basicConfig(handlers=[early], force=True)  # (4)!
logging.info("saved")
assert early.queue.get().msg == "INFO:root:saved"
