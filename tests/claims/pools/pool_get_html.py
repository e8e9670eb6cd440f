"""result() waits: no sleep is needed before it. result() 自己会等，取结果之前不需要 sleep。"""

import time
from concurrent.futures import ThreadPoolExecutor

UNIT_S = 0.02


def get_html(times):
    time.sleep(times * UNIT_S)
    return f"get page {times}s finished"


results = []
with ThreadPoolExecutor(max_workers=2) as executor:
    for i in range(3, 5):
        results.append(executor.submit(get_html, i))
    pages = [future.result() for future in results]  # (1)!

print(*pages, sep="\n")
assert pages == ["get page 3s finished", "get page 4s finished"]
