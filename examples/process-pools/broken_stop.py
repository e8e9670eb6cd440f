"""Stop a pool that works too long, from 3.14 on. 3.14 起可以强行停掉进程池。"""
# /// example
# python = ">=3.14"
# start_methods = []
# ///

import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    for stop in (ProcessPoolExecutor.terminate_workers, ProcessPoolExecutor.kill_workers):
        executor = ProcessPoolExecutor(max_workers=1, mp_context=spawn)
        future = executor.submit(time.sleep, 30)
        while not future.running():
            time.sleep(0.01)
        stop(executor)  # (1)!
        error = future.exception()
        print(f"{stop.__name__}: {type(error).__name__}")
        assert isinstance(error, BrokenProcessPool)
