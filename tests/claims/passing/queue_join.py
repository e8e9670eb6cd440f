"""task_done() and join(): wait until all work is done, not merely taken. 等到活都干完，而不是都被取走。"""

import queue
import sys
import threading
import time

WAIT = threading.Condition.wait.__code__
jobs = queue.Queue()
squares = []
taken, go_on = threading.Event(), threading.Event()


def work():
    while True:
        number = jobs.get()
        taken.set()
        go_on.wait()
        try:
            squares.append(number * number)
        finally:
            jobs.task_done()  # (1)!


jobs.put(3)
worker = threading.Thread(target=work, daemon=True)  # (2)!
worker.start()
taken.wait()
waiter = threading.Thread(target=jobs.join, daemon=True)
waiter.start()
while sys._current_frames()[waiter.ident].f_code is not WAIT:
    time.sleep(0.001)  # until join() waits
print("qsize:", jobs.qsize(), "squares:", squares)
assert jobs.qsize() == 0 and squares == []  # taken, but not done
go_on.set()
for number in range(4, 7):
    jobs.put(number)
jobs.join()  # (3)!
print("squares:", squares)
assert squares == [9, 16, 25, 36] and worker.is_alive()
