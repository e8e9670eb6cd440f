"""One way out without task_done(): join() waits for ever. 有一条路没走到 task_done()：join() 永远等下去。"""

import queue
import threading

jobs = queue.Queue()
lengths = queue.Queue()


def work():
    while True:
        text = jobs.get()
        if not text:
            continue  # (1)!
        lengths.put(len(text))
        jobs.task_done()


def join_within(jobs, seconds):  # (2)!
    waiter = threading.Thread(target=jobs.join, daemon=True)
    waiter.start()
    waiter.join(seconds)
    return not waiter.is_alive()


threading.Thread(target=work, daemon=True).start()
for text in "rice", "", "tea":
    jobs.put(text)
found = [lengths.get(), lengths.get()]
joined = join_within(jobs, seconds=0.2)
print("lengths:", found, "joined:", joined)
assert found == [4, 3] and not joined
jobs.task_done()  # (3)!
assert join_within(jobs, seconds=10)
