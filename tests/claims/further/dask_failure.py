"""A worker dies; the cluster gives its task to another. A task that raises is not repeated. 工作进程死了，任务换一个进程重新执行；任务只是抛出异常，就不会重新执行。"""

import logging
import os
from pathlib import Path
from tempfile import TemporaryDirectory


def crash_once(marker):
    if not Path(marker).exists():
        Path(marker).touch()
        os._exit(1)  # (1)!
    return "done by another worker"


def fail(calls):
    with open(calls, "a") as file:
        file.write("called\n")
    raise ValueError("no such row")


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
            answer = client.submit(crash_once, str(Path(folder) / "crashed")).result()
            calls = Path(folder) / "calls"
            error = client.submit(fail, str(calls)).exception()
            called = len(calls.read_text().splitlines())
    print(answer, "|", type(error).__name__, "after calls:", called)
    assert type(error) is ValueError and called == 1
    assert answer == "done by another worker"
