"""A worker is done with each item."""

import queue
import threading

jobs = queue.Queue()


def work():
    while True:
        job = jobs.get()
        try:
            if job == "skip":
                continue
        finally:
            jobs.task_done()


threading.Thread(target=work, daemon=True).start()
for job in ("go", "skip"):
    jobs.put(job)
jobs.join()
