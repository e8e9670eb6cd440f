"""Without a GIL a sort without a key function shows, too. 没有 GIL，不带 key 的排序也看得见。"""

import random
import threading
import time

MOST_SORTS = 100
SHORT_S = 0.002
unsorted = random.sample(range(100_000), 100_000)
prices = unsorted.copy()
stop = threading.Event()


def keep_sorting():
    for _ in range(MOST_SORTS):
        prices[:] = unsorted
        prices.sort()  # (1)!
        time.sleep(SHORT_S)
        if stop.is_set():
            return


sorter = threading.Thread(target=keep_sorting)
sorter.start()
seen = set()
while len(seen) < 2 and sorter.is_alive():
    seen.add(len(prices))
stop.set()
sorter.join()
for length in sorted(seen, reverse=True):
    print("length seen:", length)
assert seen == {0, 100_000}
