"""One producer, three consumers, one sentinel for each. 一个生产者，三个消费者，每人一个哨兵。"""

import queue
import threading

CONSUMERS = 3
STOP = object()  # (1)!
pages = queue.Queue(maxsize=10)
sizes = queue.Queue()


def produce(texts):
    for text in texts:
        pages.put(text)
    for _ in range(CONSUMERS):
        pages.put(STOP)  # (2)!


def consume():
    while (text := pages.get()) is not STOP:  # (3)!
        sizes.put((text, len(text)))


texts = [f"page {10**number}" for number in range(5)]
threads = [threading.Thread(target=consume) for _ in range(CONSUMERS)]
threads.append(threading.Thread(target=produce, args=(texts,)))
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()  # (4)!
found = [sizes.get_nowait() for _ in range(sizes.qsize())]
for text, size in sorted(found):
    print(size, text)
assert sorted(found) == [(text, len(text)) for text in texts]  # each page exactly once
assert pages.empty()  # each sentinel was taken
