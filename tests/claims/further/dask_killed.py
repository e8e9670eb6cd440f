"""A task that kills the worker is given up, and with it one that ran beside it. 弄死工作进程的任务会被放弃，同时在那个进程里执行的任务也一样。"""

import logging
import os

if __name__ == "__main__":
    import dask
    import distributed

    def kill():
        distributed.Event("beside").wait()
        os._exit(1)

    def run_beside():
        distributed.Event("beside").set()
        distributed.Event("never").wait()

    dask.config.set({"distributed.scheduler.allowed-failures": 0})  # the default is 3
    with (
        distributed.LocalCluster(
            n_workers=1,
            threads_per_worker=2,
            dashboard_address=":0",
            silence_logs=logging.CRITICAL,
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        futures = [client.submit(run_beside), client.submit(kill)]
        beside, killer = (future.exception(timeout=25) for future in futures)
    print("the killer:", type(killer).__name__, "| beside it:", type(beside).__name__)
    assert isinstance(killer, distributed.KilledWorker)
    assert isinstance(beside, distributed.KilledWorker)
