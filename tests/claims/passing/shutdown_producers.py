"""Wait for all producers, then shut down. 等所有生产者都结束，再关队列。"""

import queue
import threading

pages = queue.Queue(maxsize=2)
printed = []


def produce(name):
    for number in range(3):
        pages.put(f"{name}{number}")


def consume():
    while True:
        try:
            printed.append(pages.get())
        except queue.ShutDown:
            return


consumer = threading.Thread(target=consume)
consumer.start()
producers = [threading.Thread(target=produce, args=(name,)) for name in "AB"]
for producer in producers:
    producer.start()
for producer in producers:
    producer.join()
pages.shutdown()  # (1)!
consumer.join()
print("printed:", sorted(printed))
assert sorted(printed) == ["A0", "A1", "A2", "B0", "B1", "B2"]
