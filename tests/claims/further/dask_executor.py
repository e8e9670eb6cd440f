"""The same `Executor` code, on processes of one machine and on a cluster. 同一段代码，单机与集群。"""

import os
from concurrent.futures import ProcessPoolExecutor


def square(number):
    return number**2, os.getpid()


def total(executor):
    futures = [executor.submit(square, number) for number in range(10)]
    results = [future.result() for future in futures]
    return sum(value for value, _ in results), {pid for _, pid in results}


if __name__ == "__main__":
    from distributed import Client, LocalCluster

    with ProcessPoolExecutor(max_workers=2) as executor:
        local, local_pids = total(executor)
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster,  # (1)!
        Client(cluster) as client,
    ):
        with client.get_executor() as executor:  # (2)!
            remote, remote_pids = total(executor)
    print("process pool:", local, "| Dask:", remote)
    assert local == remote == 285
    assert os.getpid() not in local_pids | remote_pids
