import itertools
import queue
import threading
import time

stop, pages = threading.Event(), queue.Queue()


def work(first):
    for number in itertools.count(first, 2):  # (1)!
        if stop.is_set():  # (2)!
            break
        time.sleep(0.1)
        pages.put(f"/{number}")


workers = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for worker in workers:
    worker.start()
for _ in range(4):
    pages.get()
stop.set()  # (3)!
for worker in workers:
    worker.join()  # (4)!
print("stopped:", not any(worker.is_alive() for worker in workers))
