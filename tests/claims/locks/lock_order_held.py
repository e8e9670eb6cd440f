"""With one order for all, both locks are held and nobody else is inside. 所有线程顺序一致：两把锁都已获取，里面没有别的线程。"""

import threading


class Account:
    def __init__(self, number):
        self.number, self.lock = number, threading.Lock()


def transfer(source, target):
    first, second = sorted((source, target), key=lambda account: account.number)
    with first.lock, second.lock:
        try:
            both_inside.wait(timeout=0.05)
            log.append("two at once")
        except threading.BrokenBarrierError:
            log.append("alone")


both_inside, log = threading.Barrier(2), []
ana, bo = Account(1), Account(2)
threads = [threading.Thread(target=transfer, args=way) for way in ((ana, bo), (bo, ana))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*log)
assert log == ["alone", "alone"]
assert not ana.lock.locked() and not bo.lock.locked()
