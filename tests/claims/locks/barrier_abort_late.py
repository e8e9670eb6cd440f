"""`abort()` also reaches a thread that only has to wake up, for all have come. 人已齐、只差醒来的线程，也会收到 abort()。"""

import threading
import time


def play():
    try:
        barrier.wait()
        results.append("through")
    except threading.BrokenBarrierError:
        results.append("broken")


seen = set()
for _ in range(5_000):
    barrier, results = threading.Barrier(2), []
    early = threading.Thread(target=play)
    early.start()
    while barrier.n_waiting == 0:
        time.sleep(0)
    barrier.wait()  # all have come, and this thread is through
    barrier.abort()  # the other may still be asleep
    early.join()
    assert barrier.broken
    seen.update(results)
    if "broken" in seen:
        break
print("all had come, yet the other gets BrokenBarrierError")
assert "broken" in seen and seen <= {"broken", "through"}
