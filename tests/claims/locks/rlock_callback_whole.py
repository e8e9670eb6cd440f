"""Changed under the lock, called outside: no reader sees a half-done change, and the callback finds the lock free. 在锁里改，在锁外调用：没有线程看到改了一半的数据，回调执行时锁已经释放。"""

import threading


class Bank:
    def __init__(self, on_change):
        self._lock = threading.Lock()
        self._accounts = {"ana": 100, "bo": 100}
        self._on_change = on_change

    def total(self):
        with self._lock:
            return sum(self._accounts.values())

    def transfer(self, source, target, amount):
        with self._lock:
            self._accounts[source] -= amount
            half_done.set()
            assert not seen.wait(timeout=0.1)  # the reader does not get in
            self._accounts[target] += amount
        self._on_change(self)


def read():
    half_done.wait()
    totals.append(bank.total())
    seen.set()


def callback(bank):
    reader.join(timeout=10)  # it gets the lock now, if nobody holds it
    totals.append(bank.total())


half_done, seen, totals = threading.Event(), threading.Event(), []
bank, reader = Bank(callback), threading.Thread(target=read)
reader.start()
bank.transfer("ana", "bo", 30)
print("seen by the reader and by the callback:", totals)
assert totals == [200, 200] and not reader.is_alive()
