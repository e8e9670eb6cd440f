"""`with` waits for every task, then the pool is closed. with 等完所有任务，线程池随后关闭。"""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

PAUSE_S = 0.05
block_ends = threading.Event()


def save():
    block_ends.wait(5)
    time.sleep(PAUSE_S)


with ThreadPoolExecutor(max_workers=1) as executor:
    futures = [executor.submit(save) for _ in range(3)]
    assert not any(future.done() for future in futures)
    block_ends.set()

done = [future.done() for future in futures]  # (1)!
try:
    executor.submit(abs, -1)
except RuntimeError as error:
    refused = str(error)

print("done:", done)
print("RuntimeError:", refused)
assert done == [True, True, True]
assert refused == "cannot schedule new futures after shutdown"
