"""`with` waits for every task, then the pool is closed. with 等完所有任务，线程池随后关闭。"""

import time
from concurrent.futures import ThreadPoolExecutor

PAUSE_S = 0.05

with ThreadPoolExecutor(max_workers=1) as executor:
    futures = [executor.submit(time.sleep, PAUSE_S) for _ in range(3)]
    assert not futures[-1].done()

done = [future.done() for future in futures]  # (1)!
try:
    executor.submit(abs, -1)
except RuntimeError as error:
    refused = str(error)

print("done:", done)
print("RuntimeError:", refused)
assert done == [True, True, True]
assert refused == "cannot schedule new futures after shutdown"
