"""Submit and wait outside the pool's tasks. 在任务之外提交，在任务之外等待。"""

from concurrent.futures import ThreadPoolExecutor

PARTS = [[1, 2, 3], [4, 5]]

with ThreadPoolExecutor(max_workers=1) as executor:
    sums = list(executor.map(sum, PARTS))
    total = executor.submit(sum, sums).result(timeout=5)  # (1)!

print("total:", total)
assert total == 15
