"""A failed item becomes a result of its own; the consumer goes on. 出错的那一项也是结果，消费者继续干。"""

import queue
import threading

STOP = object()
prices = queue.Queue(maxsize=2)
results = queue.Queue()


def produce():
    for text in "3", "4", "five", "6":
        prices.put(text)
    prices.put(STOP)


def consume():
    while (text := prices.get()) is not STOP:
        try:
            results.put((text, int(text), None))
        except Exception as error:  # (1)!
            results.put((text, None, error))


threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
for thread in threads:
    thread.start()
total, failed = 0, []
for _ in range(4):
    text, price, error = results.get()
    if error is None:
        total += price
    else:
        failed.append(text)
        print(f"{type(error).__name__} for {text!r}")  # (2)!
for thread in threads:
    thread.join()
print("total:", total)
assert total == 13 and failed == ["five"]
