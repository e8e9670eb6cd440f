"""cancel() has returned, and then the function begins. cancel() 已经返回，函数才开始执行。"""

import threading

looked, cancelled = threading.Event(), threading.Event()
log = []


class WatchedEvent(threading.Event):
    def is_set(self):
        answer = super().is_set()
        looked.set()
        cancelled.wait()
        return answer


timer = threading.Timer(0, log.append, args=("the function runs",))
timer.finished = WatchedEvent()
timer.start()
looked.wait()
timer.cancel()
log.append("cancel() has returned")
cancelled.set()
timer.join()
print(*log, sep="\n")
assert log == ["cancel() has returned", "the function runs"]
