"""An item that can't be pickled is dropped. 不能序列化的元素被丢掉。"""

import multiprocessing
import threading

if __name__ == "__main__":
    queue = multiprocessing.Queue()
    queue.put(threading.Lock())  # (1)!
    queue.put("second")
    received = queue.get()
    print("first item received:", received)
    assert received == "second"  # the lock is lost, and put() raised nothing
