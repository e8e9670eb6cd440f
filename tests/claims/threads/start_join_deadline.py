"""One deadline for many joins. 多次 join 共用一个截止时间。"""

import threading
import time

LIMIT_S = 0.1
timeouts = []


def join_all(threads, limit_s):
    deadline = time.monotonic() + limit_s  # (1)!
    for thread in threads:
        timeouts.append(max(0, deadline - time.monotonic()))
        thread.join(timeouts[-1])  # (2)!
    return [thread.name for thread in threads if thread.is_alive()]


stop = threading.Event()
threads = [threading.Thread(target=stop.wait, name=f"hanging-{n}") for n in range(4)]
for thread in threads:
    thread.start()

late = join_all(threads, LIMIT_S)
together_s = sum(timeouts)
stop.set()
print("too late:", late)
assert late == [thread.name for thread in threads]
assert together_s < 1.5 * LIMIT_S  # four timeouts, together about one limit
assert join_all(threads, 10) == []
assert join_all(threads, 0) == []
