"""A task waits for a task that has no worker left. 任务等另一个任务，而工作线程已经用完。"""

import time
from concurrent.futures import ThreadPoolExecutor, TimeoutError

WAIT_S = 0.3
state = {}


def total(prices):
    part = executor.submit(sum, prices)
    try:
        return part.result(timeout=WAIT_S)  # (1)!
    except TimeoutError:
        state.update(running=part.running(), done=part.done())
        return None


cpu_before_s = time.process_time()
executor = ThreadPoolExecutor(max_workers=1)
outer = executor.submit(total, [1, 2, 3])
result = outer.result()
executor.shutdown(wait=True, cancel_futures=True)
cpu_s = time.process_time() - cpu_before_s

print("total:", result)
print("inner task:", state)  # (2)!
assert result is None
assert state == {"running": False, "done": False}
assert cpu_s < WAIT_S / 2  # an idle CPU
