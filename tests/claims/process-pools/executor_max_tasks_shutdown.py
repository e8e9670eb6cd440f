"""Up to 3.13, max_tasks_per_child=1 loses the tasks that wait after shutdown(wait=False), and when no name holds the pool. 3.13 及以前，设了 max_tasks_per_child=1，调用 shutdown(wait=False)，或者没有变量引用进程池，都会丢掉排队的任务。"""

import multiprocessing
import os
import threading
from concurrent.futures import ProcessPoolExecutor, wait

if __name__ == "__main__":
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # what the resource tracker says in the end
    threading.excepthook = lambda args: None  # the thread that manages the workers dies
    spawn = multiprocessing.get_context("spawn")
    for way in "shutdown", "no name":
        executor = ProcessPoolExecutor(1, mp_context=spawn, max_tasks_per_child=1)
        futures = [executor.submit(abs, -1) for _ in range(4)]
        if way == "shutdown":
            executor.shutdown(wait=False)
        del executor
        done, not_done = wait(futures, timeout=4)
        print(f"{way}: done: {len(done)} lost: {len(not_done)}", flush=True)
        assert done and not_done
    os._exit(0)  # 3.13.18 would wait for ever at the usual exit
