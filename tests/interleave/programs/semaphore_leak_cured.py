"""Who fails gives the slot back."""

import threading

slots = threading.Semaphore(1)


def work(job):
    with slots:
        if job == "bad":
            return


threads = [threading.Thread(target=work, args=(job,)) for job in ("good", "bad")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
