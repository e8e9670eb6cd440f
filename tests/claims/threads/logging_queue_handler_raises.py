"""A handler that raises ends the listener's thread, and `stop()` writes nothing more: the rest stays in the queue. 处理器抛出异常，监听线程就结束了，stop() 也不再写任何东西，剩下的留在队列里。"""

import logging
import logging.handlers
import queue
import threading


class Fragile(logging.Handler):
    def emit(self, record):
        if record.getMessage() == "bad":
            raise OSError("the disk is full")
        written.append(record.getMessage())


written, failures = [], []
threading.excepthook = lambda args: failures.append(args.exc_type.__name__)
records = queue.Queue()
listener = logging.handlers.QueueListener(records, Fragile())
log = logging.getLogger("shop")
log.propagate = False
log.setLevel(logging.INFO)
log.addHandler(logging.handlers.QueueHandler(records))
for text in "good", "bad", "rest":
    log.info(text)
listener.start()
listener.stop()
print("written:", written, "| ended by:", failures)
assert written == ["good"] and failures == ["OSError"]
assert records.get().getMessage() == "rest"
