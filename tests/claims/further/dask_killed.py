"""A task that kills every worker is given up. 弄死每个工作进程的任务，最后会被放弃。"""

import logging
import os

if __name__ == "__main__":
    import dask
    from distributed import Client, KilledWorker, LocalCluster

    dask.config.set({"distributed.scheduler.allowed-failures": 1})  # (1)!
    with (
        LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            dashboard_address=":0",
            silence_logs=logging.CRITICAL,
        ) as cluster,
        Client(cluster) as client,
    ):
        error = client.submit(os._exit, 1).exception(timeout=25)  # (2)!
    print(type(error).__name__)
    assert isinstance(error, KilledWorker)
