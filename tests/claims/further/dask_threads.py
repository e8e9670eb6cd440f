"""`dask worker` is one process with a thread for each core, so tasks share its directory; with `--nworkers -1` it is a process for each core. `dask worker` 默认是一个进程，每个核一个线程，任务共用进程的当前目录；加上 `--nworkers -1` 就是每个核一个进程。"""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

CORES, PATIENCE_S = 2, 20
DASK_WORKER = f"from distributed.cli import dask_worker as of; of.CPU_COUNT = {CORES}; of.main()"


def in_own_folder(folder, mine, other, goes_first):
    import distributed

    if not goes_first:
        distributed.Event(other).wait()
    os.chdir(Path(folder, mine))
    distributed.Event(mine).set()
    if goes_first:
        distributed.Event(other).wait()
    return os.path.basename(os.getcwd())


def in_folders(cluster, names, *options):
    command = [sys.executable, "-c", DASK_WORKER, cluster.scheduler_address, "--no-dashboard"]
    with (
        TemporaryDirectory() as folder,
        subprocess.Popen([*command, *options], stderr=subprocess.DEVNULL) as process,
    ):
        for name in names:
            Path(folder, name).mkdir()
        try:
            with distributed.Client(cluster) as client:
                client.wait_for_workers(CORES if options else 1, timeout=PATIENCE_S)
                workers = client.scheduler_info()["workers"].values()
                executor = client.get_executor()
                first = executor.submit(in_own_folder, folder, *names, True)
                second = executor.submit(in_own_folder, folder, *names[::-1], False)
                found = [task.result(timeout=PATIENCE_S) for task in (first, second)]
                return [worker["nthreads"] for worker in workers], found
        finally:
            process.terminate()


if __name__ == "__main__":
    import distributed

    with distributed.LocalCluster(n_workers=0, dashboard_address=":0") as cluster:
        threads, shared = in_folders(cluster, ["a", "b"])
        single, own = in_folders(cluster, ["c", "d"], "--nworkers", "-1")
    print("threads of each worker:", threads, "| with --nworkers -1:", single)
    print("the first task is in:", shared[0], "| with --nworkers -1:", own[0])
    assert threads == [CORES] and shared == ["b", "b"]
    assert single == [1] * CORES and own == ["c", "d"]
