"""A worker dies; the cluster gives its task to another. 工作进程死了，任务换一个进程重做。"""

import logging
import os
from pathlib import Path
from tempfile import TemporaryDirectory


def crash_once(marker):
    if not Path(marker).exists():
        Path(marker).touch()
        os._exit(1)  # (1)!
    return "done by another worker"


if __name__ == "__main__":
    from distributed import Client, LocalCluster

    with TemporaryDirectory() as folder:
        with (
            LocalCluster(
                n_workers=2,
                threads_per_worker=1,
                dashboard_address=":0",
                silence_logs=logging.CRITICAL,
            ) as cluster,
            Client(cluster) as client,
        ):
            future = client.submit(crash_once, str(Path(folder) / "crashed"))
            answer = future.result(timeout=20)
    print(answer)
    assert answer == "done by another worker"
