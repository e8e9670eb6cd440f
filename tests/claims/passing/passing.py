"""Threads hand their results to the main thread through a queue. 线程通过队列把结果交给主线程。"""

import queue
import threading

results = queue.Queue()


def count_words(text):
    results.put((text, len(text.split())))  # (1)!


texts = ["to be or not to be", "all the world", "the rest is silence"]
threads = [threading.Thread(target=count_words, args=(text,)) for text in texts]
for thread in threads:
    thread.start()
counts = dict(results.get() for _ in texts)  # (2)!
for thread in threads:
    thread.join()
for text in texts:  # (3)!
    print(counts[text], text)
assert counts == {text: len(text.split()) for text in texts}
