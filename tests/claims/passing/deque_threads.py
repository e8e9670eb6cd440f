"""Several threads append to a deque and take from it. 几个线程往 deque 里放、从里面取。"""

import threading
from collections import deque

THREADS = 4
ITEMS = 2_000
todo = deque(range(THREADS * ITEMS))
done = deque()
all_here = threading.Barrier(THREADS, timeout=60)


def work(name):
    while True:
        try:
            item = todo.popleft()  # (1)!
        except IndexError:
            return
        done.append((name, item))  # (2)!
        if item % 100 < THREADS:
            all_here.wait()  # (3)!


threads = [threading.Thread(target=work, args=(name,)) for name in "ABCD"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done:", len(done), "left:", len(todo))
assert sorted(item for _, item in done) == list(range(THREADS * ITEMS))
for who in "ABCD":  # each of them took part
    assert sum(name == who for name, _ in done) >= THREADS * ITEMS // 100
