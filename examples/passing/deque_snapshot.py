"""A snapshot of a deque that others keep changing: with a lock. 给正在变化的 deque 拍快照：用锁。"""

import threading
from collections import deque

SNAPSHOTS = 200
recent = deque(range(50), maxlen=50)
lock = threading.Lock()
stop = threading.Event()


def report():
    number = 50
    while not stop.is_set():
        with lock:  # (1)!
            recent.append(number)
        number += 1


thread = threading.Thread(target=report)
thread.start()
snapshots = []
for _ in range(SNAPSHOTS):
    with lock:
        snapshots.append(list(recent))
stop.set()
thread.join()
print("snapshots:", len(snapshots), "each without a gap")
for shot in snapshots:
    assert shot == list(range(shot[0], shot[0] + 50))
