"""queue.join() waits for task_done(). queue.join() 在等 task_done()。"""

import queue
import threading

PATIENCE_S = 0.2
jobs = queue.Queue()
done = []


def worker():
    for job in iter(jobs.get, None):
        done.append(job)  # (1)!


jobs.put("a")
jobs.put(None)
thread = threading.Thread(target=worker)
thread.start()
thread.join()
waiter = threading.Thread(target=jobs.join, daemon=True)
waiter.start()
waiter.join(PATIENCE_S)
print("done:", done, "| empty:", jobs.empty(), "| join() still waiting:", waiter.is_alive())
assert done == ["a"] and jobs.empty()
assert waiter.is_alive()

jobs.task_done()
jobs.task_done()  # (2)!
waiter.join()
assert not waiter.is_alive()
