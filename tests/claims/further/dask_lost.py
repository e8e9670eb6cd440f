"""When a Dask worker is not yet there again after a given time, 15 seconds if nothing else is said, no new one comes; with none left, the task waits for ever. 过了规定的时间（默认 15 秒）Dask 的工作进程还没有重新启动好，就不再有新的；一个都不剩，任务就一直等下去。"""

import logging
import os
import time

DEADLINE_S = 20

if __name__ == "__main__":
    import dask
    import distributed

    usual = dask.config.get("distributed.deploy.lost-worker-timeout")
    dask.config.set({"distributed.deploy.lost-worker-timeout": "1ms"})  # no worker starts in that
    with (
        distributed.LocalCluster(
            n_workers=1,
            threads_per_worker=1,
            dashboard_address=":0",
            silence_logs=logging.CRITICAL,
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        future = client.get_executor().submit(os._exit, 1)
        deadline = time.monotonic() + DEADLINE_S
        while cluster.workers or client.scheduler_info()["workers"]:
            assert time.monotonic() < deadline
            time.sleep(0.1)
        done = future.done()
    print("usually:", usual, "| no worker is left, the task is done:", done)
    assert usual == "15s" and not done
