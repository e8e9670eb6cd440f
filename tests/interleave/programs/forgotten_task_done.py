"""A worker that skips an item does not say that it is done with it."""

import queue
import threading

jobs = queue.Queue()


def work():
    while True:
        job = jobs.get()
        if job == "skip":
            continue
        jobs.task_done()


threading.Thread(target=work, daemon=True).start()
for job in ("go", "skip"):
    jobs.put(job)
jobs.join()
