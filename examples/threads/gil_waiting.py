import time
from concurrent.futures import ThreadPoolExecutor

begin = time.perf_counter()
with ThreadPoolExecutor(max_workers=4) as pool:
    list(pool.map(time.sleep, [0.5, 0.5, 0.5, 0.5]))  # (1)!
passed = time.perf_counter() - begin
print(f"waited {passed:.1f} s")
