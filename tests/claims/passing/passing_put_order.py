"""Results come in the order of their put(), not in the order in which the threads end. 结果按 put() 的先后到达，而不是按线程结束的先后。"""

import queue
import threading

results = queue.Queue()
a_has_put, b_has_ended = threading.Event(), threading.Event()
ended = []


def a():
    results.put("A")
    a_has_put.set()
    b_has_ended.wait()
    ended.append("A")


def b():
    a_has_put.wait()
    results.put("B")
    ended.append("B")


threads = [threading.Thread(target=a), threading.Thread(target=b)]
for thread in threads:
    thread.start()
threads[1].join()
b_has_ended.set()
threads[0].join()
arrived = [results.get(), results.get()]
print("arrived:", *arrived, "| ended:", *ended)
assert arrived == ["A", "B"] and ended == ["B", "A"]
