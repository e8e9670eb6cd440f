"""Two workers: one outer task is fine, two at once are stuck. 两个工作线程，同时两个外层任务就卡住。"""

import threading
from concurrent.futures import ThreadPoolExecutor, TimeoutError

WORKERS = 2


def total(prices, all_started, limit_s):
    all_started.wait()
    try:
        return executor.submit(sum, prices).result(timeout=limit_s)  # (1)!
    except TimeoutError:
        return "stuck"
    finally:
        all_started.wait()


for outer_tasks, limit_s in ((1, 30), (2, 0.3)):
    all_started = threading.Barrier(outer_tasks)
    with ThreadPoolExecutor(max_workers=WORKERS) as executor:
        task = total, [1, 2, 3], all_started, limit_s
        futures = [executor.submit(*task) for _ in range(outer_tasks)]
        totals = [future.result() for future in futures]
    print(f"{WORKERS} workers, {outer_tasks} outer tasks:", totals)
    assert totals == ([6] if outer_tasks < WORKERS else ["stuck", "stuck"])
