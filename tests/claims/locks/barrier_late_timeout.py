"""Once all are there, a timeout that runs out, here during `action`, breaks nothing. 人齐之后，超时才用完（这里是在 action 执行期间），屏障不会坏。"""

import threading
import time

TIMEOUT = 0.5


def action():
    began.set()  # all are there: the other waits by now, and its timeout runs
    time.sleep(TIMEOUT)


def wait_a_little():
    start = time.monotonic()
    try:
        results.append(barrier.wait(timeout=TIMEOUT))
        results.append(time.monotonic() - start > TIMEOUT)
    except threading.BrokenBarrierError:
        results.append("broken")


for _ in range(100):  # again if the timeout ran out before all were there
    barrier, began, results = threading.Barrier(2, action), threading.Event(), []
    early = threading.Thread(target=wait_a_little)
    early.start()
    while barrier.n_waiting == 0 and early.is_alive():
        time.sleep(0.001)
    try:
        number = barrier.wait()
    except threading.BrokenBarrierError:
        number = None
    early.join()
    if began.is_set():
        break
    assert results == ["broken"] and number is None
print("broken:", barrier.broken, "| numbers:", sorted([number, results[0]]))
assert sorted([number, results[0]]) == [0, 1]
assert results[1] and not barrier.broken
