"""`stop()` writes what was put before it, unless `emit()` has raised: what comes later stays in the queue, and a full queue makes it raise Full. stop() 写完在它之前放进去的，除非 emit() 抛出过异常；之后的留在队列里；队列满了，它抛出 Full。"""

import logging
import logging.handlers
import queue
import threading
import time


class Slow(logging.Handler):
    def emit(self, record):
        written.append(record.getMessage())
        busy.set()
        go.wait()


def begin(size):
    global written, busy, go, records
    written, busy, go, records = [], threading.Event(), threading.Event(), queue.Queue(size)
    handler.queue = records
    listener = logging.handlers.QueueListener(records, Slow())
    listener.start()
    log.warning("1")
    busy.wait()  # it writes 1, and the queue is empty
    log.warning("2")
    return listener


log = logging.getLogger("shop")
log.propagate = False
handler = logging.handlers.QueueHandler(None)
log.addHandler(handler)

stopping = threading.Thread(target=begin(0).stop)
stopping.start()
while records.qsize() < 2:  # until stop() has put its own mark
    time.sleep(0.001)
log.warning("3")
go.set()
stopping.join()
print("written:", *written, "| left:", records.qsize())
assert written == ["1", "2"] and records.get().getMessage() == "3"


class Broken(logging.Handler):
    def emit(self, record):
        raise OSError("no network")


threading.excepthook = lambda args: None  # without its message
handler.queue = queue.Queue()
listener = logging.handlers.QueueListener(handler.queue, Broken())
listener.start()
log.warning("1")
log.warning("2")
listener.stop()
assert handler.queue.get().getMessage() == "2"  # left
try:
    begin(1).stop()
except queue.Full:
    print("a full queue: Full")
else:
    raise AssertionError("no error")
go.set()
