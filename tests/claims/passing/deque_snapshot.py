"""A snapshot of a deque that others keep changing: with a lock. 给正在变化的 deque 拍快照：用锁。"""

import threading
import time
from collections import deque

SNAPSHOTS = 200
recent = deque(range(50))
lock = threading.Lock()
stop = threading.Event()


def report():
    number = 50
    while not stop.is_set():
        with lock:  # (1)!
            recent.append(number)
            time.sleep(0)  # (2)!
            recent.popleft()
        number += 1


thread = threading.Thread(target=report)
thread.start()
snapshots = []
while len(snapshots) < SNAPSHOTS or snapshots[-1] == snapshots[0]:
    with lock:
        snapshots.append(list(recent))
stop.set()
thread.join()
print("at least", SNAPSHOTS, "snapshots, each without a gap")
for shot in snapshots:
    assert shot == list(range(shot[0], shot[0] + 50))
