import time
from threading import BoundedSemaphore, Thread

slots = BoundedSemaphore(2)  # (1)!
log = []


def fetch(name):
    with slots:  # (2)!
        log.append(f"start {name}")
        time.sleep(0.1)  # the download
        log.append(f"done {name}")


threads = [Thread(target=fetch, args=(n,)) for n in "abc"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*log, sep="\n")
