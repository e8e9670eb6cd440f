"""Leaving `with Pool()` ends the workers, finished or not. 离开 with 时工作进程被直接终止。"""

import multiprocessing
import time
from multiprocessing import Pool

if __name__ == "__main__":
    with Pool(processes=2) as pool:
        result = pool.apply_async(time.sleep, (30,))  # (1)!
    pool.join()  # (2)!

    print("task finished:", result.ready())
    assert not result.ready()  # nobody will ever finish it
    assert multiprocessing.active_children() == []
