"""submit() races shutdown(): what becomes of the task? submit() 和 shutdown() 同时来：任务怎样了？"""

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor

MOST_ROUNDS = 2_000
SHORT_S = 0.002


def pause():
    time.sleep(random.choice((0, SHORT_S)))


def one_round(cancel_futures):
    executor, futures = ThreadPoolExecutor(max_workers=1), []

    def submit_late():
        pause()
        try:
            futures.append(executor.submit(pause))
        except RuntimeError:
            futures.append(None)

    submitter = threading.Thread(target=submit_late)
    submitter.start()
    executor.submit(pause)
    pause()
    executor.shutdown(cancel_futures=cancel_futures)
    submitter.join()
    (future,) = futures
    if future is None:
        return "refused"
    if future.cancelled():
        return "accepted and cancelled"
    return "accepted and run" if future.done() else "accepted, never run"  # (1)!


seen = set()
rounds = 0
while len(seen) < 5 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(f"shutdown(): {one_round(cancel_futures=False)}")
    seen.add(f"cancel_futures: {one_round(cancel_futures=True)}")
print(*sorted(seen, reverse=True), sep="\n")
assert len(seen) == 5 and not any(line.endswith("never run") for line in seen)
