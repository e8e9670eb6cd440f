"""`join()` waits for what was put so far: it returns while a producer has yet to put. join() 只等已经放入的：生产者还没放入，它就返回了。"""

import queue
import threading

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
