"""Who does not get the second lock, releases the first and tries again: two orders, and no deadlock. 拿不到第二把锁就释放第一把、再来一次：顺序相反也不会死锁。"""

import random
import threading
import time

ana, bo, both_have_one = threading.Lock(), threading.Lock(), threading.Barrier(2)
done = []


def transfer(name, first, second):
    meet = both_have_one.wait  # the first attempt of both runs into the deadlock
    while True:
        with first:
            meet()
            if second.acquire(timeout=0.01):
                try:
                    done.append(name)
                    return
                finally:
                    second.release()
        meet = int
        time.sleep(random.uniform(0, 0.01))  # not both at the same moment again


threads = [
    threading.Thread(target=transfer, args=("Ana to Bo", ana, bo)),
    threading.Thread(target=transfer, args=("Bo to Ana", bo, ana)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*sorted(done), sep="\n")
assert not ana.locked() and not bo.locked()
