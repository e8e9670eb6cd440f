"""Dask's executor runs the same function with the same arguments once; with pure=False, each time. 同一个函数、同样的参数，Dask 的 Executor 只执行一次；加上 pure=False 就每次都执行。"""

from pathlib import Path
from tempfile import TemporaryDirectory


def call(calls):
    with open(calls, "a") as file:
        file.write("called\n")


def count(executor, calls):
    futures = [executor.submit(call, str(calls)) for _ in range(3)]
    for future in futures:
        future.result()
    return len(calls.read_text().splitlines())


if __name__ == "__main__":
    from distributed import Client, LocalCluster

    with (
        TemporaryDirectory() as folder,
        LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=":0") as cluster,
        Client(cluster) as client,
    ):
        usual = count(client.get_executor(), Path(folder, "usual"))
        impure = count(client.get_executor(pure=False), Path(folder, "impure"))
    print("3 submitted, called:", usual, "| with pure=False:", impure)
    assert (usual, impure) == (1, 3)
