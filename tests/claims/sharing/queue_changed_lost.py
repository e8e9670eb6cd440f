"""A dict that gets a key while the feeder thread pickles it does not arrive. 写入线程正在序列化一个字典时又加一个键，这个字典就送不到。"""

import multiprocessing
import threading

pickling, changed = threading.Event(), threading.Event()


class Price:
    def __reduce__(self):
        pickling.set()
        changed.wait()
        return int, (5,)


if __name__ == "__main__":
    queue = multiprocessing.Queue()
    prices = {"tea": Price(), "salt": 2}
    queue.put(prices)
    pickling.wait()
    prices["soap"] = 3
    changed.set()
    queue.put("next")
    received = queue.get()
    print("put: a dict, received:", received)
    assert received == "next"
