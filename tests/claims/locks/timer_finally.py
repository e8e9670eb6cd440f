"""Cancel the timer when the work is done. 工作做完就取消定时器。"""

import threading

HOUR_S = 3600
log = []


def give_up():
    log.append("took too long")


timer = threading.Timer(HOUR_S, give_up)
timer.daemon = True
timer.start()
try:
    log.append("work done")
finally:
    timer.cancel()
timer.join()
print(log)
assert log == ["work done"]
assert not timer.is_alive()
