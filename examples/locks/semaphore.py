import threading
import time

slots = threading.BoundedSemaphore(2)  # (1)!
log = []


def download(name):
    with slots:  # (2)!
        log.append(f"start {name}")
        time.sleep(0.1)  # the download
        log.append(f"done {name}")


threads = [
    threading.Thread(target=download, args=("a",)),
    threading.Thread(target=download, args=("b",)),
    threading.Thread(target=download, args=("c",)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*log, sep="\n")
