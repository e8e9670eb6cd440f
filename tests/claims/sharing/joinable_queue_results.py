"""Results that nobody reads block the workers in a full pipe, and join() waits for ever. 没人读的结果写满管道，join() 永远等下去。"""

import multiprocessing
import threading

RESULT, COUNT = "resized" * 1000, 100  # more than a pipe holds


def resize(photos, done):
    while True:
        photos.get()
        try:
            done.put(RESULT)
        finally:
            photos.task_done()


def join_returns(done):
    photos = multiprocessing.JoinableQueue()
    worker = multiprocessing.Process(target=resize, args=(photos, done), daemon=True)
    worker.start()
    for number in range(COUNT):
        photos.put(number)
    waiter = threading.Thread(target=photos.join, daemon=True)
    waiter.start()
    waiter.join(2)
    returned = not waiter.is_alive()
    assert all(done.get() == RESULT for _ in range(COUNT))
    waiter.join()  # now that somebody reads
    return returned


if __name__ == "__main__":
    simple, queue = (
        join_returns(multiprocessing.SimpleQueue()),
        join_returns(multiprocessing.Queue()),
    )
    print("join() before reading: SimpleQueue", simple, "- Queue", queue)
    assert (simple, queue) == (False, True)
