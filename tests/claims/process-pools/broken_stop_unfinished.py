"""terminate_workers(): what runs or is handed over gets BrokenProcessPool, the rest gets it too or is cancelled. terminate_workers()：正在执行的和已经交出去的得到 BrokenProcessPool，其余的也得到它，或者被取消。"""

import multiprocessing
import time
from concurrent.futures import ALL_COMPLETED, CancelledError, ProcessPoolExecutor, wait

TASKS = 6


def fate(future):
    try:
        return type(future.exception()).__name__
    except CancelledError:
        return "CancelledError"


if __name__ == "__main__":
    for stop in ProcessPoolExecutor.terminate_workers, ProcessPoolExecutor.kill_workers:
        executor = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))
        futures = [executor.submit(time.sleep, 60) for _ in range(TASKS)]
        while not futures[1].running():  # max_workers + 1 tasks are handed over
            time.sleep(0.01)
        stop(executor)
        fates = [fate(future) for future in futures]
        print(f"{stop.__name__}:", *fates[:2])
        assert fates[:2] == ["BrokenProcessPool"] * 2
        assert set(fates[2:]) <= {"BrokenProcessPool", "CancelledError"}
        done, not_done = wait(futures, timeout=1, return_when=ALL_COMPLETED)
        cancelled = {future for future in futures if future.cancelled()}
        print("    wait() counts the cancelled ones as not done:", not_done == cancelled)
        assert not_done == cancelled and all(future.done() for future in not_done)
