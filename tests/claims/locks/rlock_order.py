"""Two RLocks in opposite orders are a deadlock as well. 两把 RLock，顺序相反，一样死锁。"""

import threading

PATIENCE_S = 0.2
ana, bo = threading.RLock(), threading.RLock()
both_hold_one = threading.Barrier(2)
answers = []


def transfer(own, other):
    with own:
        both_hold_one.wait()
        answers.append(other.acquire(timeout=PATIENCE_S))
        both_hold_one.wait()


threads = [threading.Thread(target=transfer, args=pair) for pair in ((ana, bo), (bo, ana))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("got the second lock:", answers)
assert answers == [False, False]
