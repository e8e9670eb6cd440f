"""SIGINT, as Ctrl+C sends it, ends Dask's workers for good: no new one comes, and a task waits for ever. Ctrl+C 发出的 SIGINT 会让 Dask 的工作进程结束，不再有新的，任务就一直等下去。"""

import logging
import os
import signal
import time

DEADLINE_S = 20

if __name__ == "__main__":
    import distributed

    def task():
        distributed.Event("began").set()
        distributed.Event("never").wait()

    def hush():  # the worker's traceback says nothing here
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        return os.getpid()

    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may have it ignored
    with (
        distributed.LocalCluster(
            n_workers=1,
            threads_per_worker=1,
            dashboard_address=":0",
            silence_logs=logging.CRITICAL,
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        (pid,) = client.run(hush).values()
        (nanny,) = cluster.workers.values()  # it would start a new worker
        future = client.get_executor().submit(task)
        distributed.Event("began").wait()
        os.kill(pid, signal.SIGINT)
        deadline = time.monotonic() + DEADLINE_S
        while nanny.status.name != "closed" and nanny.pid in (pid, None):
            assert time.monotonic() < deadline
            time.sleep(0.1)
        ended, done = nanny.status.name, future.done()
    print("who would start a new worker:", ended, "| the task is done:", done)
    assert (ended, done) == ("closed", False)
