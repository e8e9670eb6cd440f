"""Code travels with the task, results stay where they were made. 代码随任务走，结果留在原处。"""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from pickle import PicklingError

if __name__ == "__main__":
    from distributed import Client, LocalCluster, get_worker

    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as executor:
        error = executor.submit(lambda: 6 * 7).exception()  # (1)!
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster,
        Client(cluster) as client,
    ):
        answer = client.submit(lambda: 6 * 7).result()
        table = client.submit(bytes, 20_000_000)  # (2)!
        place = client.submit(lambda table: (len(table), get_worker().address), table)
        length, used_by = place.result()
        (made_by,) = client.who_has(table)[table.key]
    print("a lambda: process pool", type(error).__name__, "| Dask", answer)
    print(f"{length} bytes, used where they were made:", used_by == made_by)
    assert isinstance(error, PicklingError) and answer == 42
    assert used_by == made_by and length == 20_000_000
