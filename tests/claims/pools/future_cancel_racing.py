"""cancel() races the worker: who is first? cancel() 和工作线程谁快？"""

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor

MOST_ROUNDS = 2_000
SHORT_S = 0.002

seen = set()
rounds = 0
with ThreadPoolExecutor(max_workers=1) as executor:
    while len(seen) < 2 and rounds < MOST_ROUNDS:
        rounds += 1
        executor.submit(time.sleep, random.choice((0, SHORT_S)))  # (1)!
        task_ran = threading.Event()
        future = executor.submit(task_ran.set)
        time.sleep(random.choice((0, SHORT_S)))
        cancelled = future.cancel()
        executor.submit(int).result()  # (2)!
        ran = "ran" if task_ran.is_set() else "did not run"
        seen.add(f"cancel() {cancelled}, the task {ran}")
print(*sorted(seen, reverse=True), sep="\n")
assert seen == {"cancel() True, the task did not run", "cancel() False, the task ran"}
