"""sys.exit() in a task ends the Dask worker, so the task is repeated. 任务里的 sys.exit() 会结束 Dask 的工作进程，所以任务会重新执行。"""

import logging
import sys
from pathlib import Path
from tempfile import TemporaryDirectory


def leave(calls):
    with open(calls, "a") as file:
        file.write("called\n")
    sys.exit(3)


if __name__ == "__main__":
    import dask
    from distributed import Client, KilledWorker, LocalCluster

    dask.config.set({"distributed.scheduler.allowed-failures": 1})
    with (
        TemporaryDirectory() as folder,
        LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            dashboard_address=":0",
            silence_logs=logging.CRITICAL,
        ) as cluster,
        Client(cluster) as client,
    ):
        calls = Path(folder, "calls")
        error = client.submit(leave, str(calls)).exception(timeout=25)
        called = len(calls.read_text().splitlines())
    print(type(error).__name__, "after calls:", called)
    assert isinstance(error, KilledWorker) and called == 2
