"""A full queue, and stop is set: a worker waits in `put()`, and `join()` for ever; taking on until the workers have ended lets it return. 队列满了再设置 stop：工作线程等在 `put()` 里，`join()` 永远等；继续取，直到工作线程都结束，它就返回。"""

from queue import Empty, Queue
from threading import Event, Semaphore, Thread


def workers_end(takes_on):
    stop, pages, begun = Event(), Queue(maxsize=1), Semaphore(0)

    def work():
        while not stop.is_set():
            begun.release()
            pages.put("a page")

    workers = [Thread(target=work, daemon=True) for _ in range(2)]
    for worker in workers:
        worker.start()
    for _ in range(4):
        pages.get()
    for _ in range(7):  # four were taken, one fits, two wait in put()
        begun.acquire()
    stop.set()
    if takes_on:
        while any(worker.is_alive() for worker in workers):
            try:
                pages.get(timeout=0.1)
            except Empty:
                pass
    for worker in workers:
        worker.join(timeout=1)
    return not any(worker.is_alive() for worker in workers)


print("only stop: all workers end:", only_stop := workers_end(takes_on=False))
print("takes on: all workers end:", takes_on := workers_end(takes_on=True))
assert not only_stop and takes_on
