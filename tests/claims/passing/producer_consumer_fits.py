"""Results that fit into the second queue may be read at the end; one more, and the worker waits. 结果放得进第二个队列，最后再读也行；多一个，线程就要等。"""

import queue
import threading


def work(count, results):
    for number in range(count):
        results.put(number)


results = queue.Queue(maxsize=2)
fits = threading.Thread(target=work, args=(2, results))
fits.start()
fits.join()
print("2 results: the worker has ended")
assert [results.get(), results.get()] == [0, 1]

one_more = threading.Thread(target=work, args=(3, results))
one_more.start()
one_more.join(0.2)
print("3 results: waiting:", one_more.is_alive())
assert one_more.is_alive()
for _ in range(3):
    results.get()
one_more.join()
