import time
from queue import Queue
from threading import Event, Thread

stop, pages = Event(), Queue()


def work():
    while not stop.is_set():  # (1)!
        time.sleep(0.1)
        pages.put("a page")


workers = [Thread(target=work) for _ in range(2)]
for worker in workers:
    worker.start()
for _ in range(4):
    print("got", pages.get())
stop.set()  # (2)!
for worker in workers:
    worker.join()  # (3)!
print("stopped")
