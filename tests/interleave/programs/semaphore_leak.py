"""Who fails keeps the slot."""

import threading

slots = threading.Semaphore(1)


def work(job):
    slots.acquire()
    if job == "bad":
        return
    slots.release()


threads = [threading.Thread(target=work, args=(job,)) for job in ("good", "bad")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
