"""Stop a pool that works too long, from 3.14 on. 3.14 起可以强行停掉进程池。"""

import multiprocessing
import os
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    stops = ((ProcessPoolExecutor.terminate_workers, 15), (ProcessPoolExecutor.kill_workers, 9))
    for stop, signal in stops:
        executor = ProcessPoolExecutor(max_workers=1, mp_context=spawn)
        future = executor.submit(time.sleep, 30)
        while not future.running():
            time.sleep(0.01)
        assert not future.cancel()  # it runs
        (worker,) = multiprocessing.active_children()
        stop(executor)  # (1)!
        error = future.exception()
        print(f"{stop.__name__}: {type(error).__name__}")
        assert isinstance(error, BrokenProcessPool)
        worker.join()
        assert os.name != "posix" or worker.exitcode == -signal
