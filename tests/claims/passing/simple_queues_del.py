"""put() interrupted by another put() of the same thread: Queue blocks itself. 自己把自己堵住。"""

import gc
import queue
import threading


class UnluckyQueue(queue.Queue):
    def _put(self, item):  # (1)!
        gc.collect()
        super()._put(item)


class Connection:
    def __init__(self):
        self.me = self  # (2)!

    def __del__(self):
        in_del.set()
        log.put("closed")


def work():
    Connection()
    log.put("done")  # (3)!


gc.disable()  # collect at the chosen moment only
log = UnluckyQueue()
in_del = threading.Event()
thread = threading.Thread(target=work, daemon=True)
thread.start()
in_del.wait()
thread.join(0.3)
print("still in put():", thread.is_alive())
assert thread.is_alive() and log.mutex.locked() and not log.queue
