"""`join()` waits for what is put while it waits, and returns while a producer has yet to put. join() 等待期间放入的也要等；生产者还没放入，它就返回了。"""

import queue
import sys
import threading
import time

WAIT = threading.Condition.wait.__code__
FIRST = 20_000
jobs = queue.Queue()
done = []
joined = threading.Event()


def produce():
    joined.wait()
    jobs.put("late")


def work():
    while True:
        done.append(jobs.get())
        jobs.task_done()


jobs.put("before join()")
waiter = threading.Thread(target=jobs.join)
waiter.start()
while sys._current_frames()[waiter.ident].f_code is not WAIT:
    time.sleep(0.001)  # until join() waits
jobs.put("meanwhile")
assert jobs.get() == "before join()"
jobs.task_done()
waiter.join(0.2)
waits = waiter.is_alive()
assert jobs.get() == "meanwhile"
jobs.task_done()
waiter.join()
print("join() waits for what was put meanwhile:", waits)
assert waits

for number in range(FIRST):
    jobs.put(number)
producer = threading.Thread(target=produce)
producer.start()
threading.Thread(target=work, daemon=True).start()
jobs.join()
at_once = len(done)
joined.set()
producer.join()
jobs.join()
print("done when join() returned:", at_once, "| after the producer has ended:", len(done))
assert at_once == FIRST and done[FIRST:] == ["late"]
