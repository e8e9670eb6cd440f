"""Several threads append to a deque and take from it. 几个线程往 deque 里放、从里面取。"""

import threading
from collections import deque

THREADS = 4
ITEMS = 2_000
todo = deque(range(THREADS * ITEMS))
done = deque()
start_together = threading.Barrier(THREADS)


def work():
    start_together.wait()
    while True:
        try:
            item = todo.popleft()  # (1)!
        except IndexError:
            return
        done.append(item)  # (2)!


threads = [threading.Thread(target=work) for _ in range(THREADS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done:", len(done), "left:", len(todo))
assert sorted(done) == list(range(THREADS * ITEMS))
