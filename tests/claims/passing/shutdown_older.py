"""The same before 3.13: a sentinel that is passed on, and a queue that is emptied. 3.13 之前的办法。"""

import queue
import threading

STOP = object()
CONSUMERS = 3


def consume(jobs, done):
    for job in iter(jobs.get, STOP):  # (1)!
        done.append(job)
    jobs.put(STOP)  # (2)!


def throw_away(jobs):
    try:
        while True:
            jobs.get_nowait()  # (3)!
    except queue.Empty:
        pass


def run(jobs):
    done = []
    consumers = [threading.Thread(target=consume, args=(jobs, done)) for _ in range(CONSUMERS)]
    jobs.put(STOP)
    for consumer in consumers:
        consumer.start()
    for consumer in consumers:
        consumer.join()
    return sorted(done)


jobs = queue.Queue()
for number in range(5):
    jobs.put(number)
print("in order:   ", run(jobs))
assert jobs.get() is STOP and jobs.empty()

for number in range(5):
    jobs.put(number)
throw_away(jobs)
done = run(jobs)
print("immediately:", done)
assert done == []
