"""Leave out what can't be pickled, make it anew in the child. 传不了的先去掉，到子进程里再建。"""

import multiprocessing
import threading


class Cache:
    def __init__(self, items):
        self.items = items
        self.lock = threading.Lock()

    def __getstate__(self):  # (1)!
        state = self.__dict__.copy()
        del state["lock"]
        return state

    def __setstate__(self, state):  # (2)!
        self.__dict__.update(state)
        self.lock = threading.Lock()


def count(cache, results):
    with cache.lock:
        results.put(len(cache.items))


if __name__ == "__main__":
    cache = Cache({"a": 1, "b": 2})
    results = multiprocessing.SimpleQueue()
    process = multiprocessing.Process(target=count, args=(cache, results))
    process.start()
    answer = results.get()
    process.join()
    print("items in the child's copy:", answer)
    assert answer == 2
    assert process.exitcode == 0
