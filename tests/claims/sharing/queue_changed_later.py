"""The item is pickled after put() has returned. put() 返回之后才序列化。"""

import multiprocessing
import threading

changed = threading.Event()
pickled_by = []


class Order:
    amount = 1

    def __getstate__(self):  # (1)!
        pickled_by.append(threading.current_thread().name)
        changed.wait()  # stands for a feeder thread that is behind
        return {"amount": self.amount}


if __name__ == "__main__":
    queue = multiprocessing.Queue()
    order = Order()
    queue.put(order)
    order.amount = 2  # (2)!
    changed.set()
    received = queue.get()
    print("pickled by:", pickled_by)
    print("put 1, received:", received.amount)
    assert pickled_by == ["QueueFeederThread"]
    assert received.amount == 2 and received is not order
