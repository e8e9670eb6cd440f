"""Dask sends a function of `__main__` with its code and, to each task, a fresh copy of its globals, one of a module or with `@lru_cache` by its name. Dask 传 `__main__` 里的函数时带上代码，每个任务还各带一份新的全局变量；传模块里的、加了 `@lru_cache` 的函数时只传名字。"""

from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from textwrap import dedent

seen = []


def remember(number):
    seen.append(number)
    return list(seen)


@lru_cache
def square(number):
    return number**2


if __name__ == "__main__":
    from distributed import Client, LocalCluster
    from distributed.protocol.pickle import dumps

    with_code, by_name, cached = dumps(remember), dumps(dedent), dumps(square)
    with ProcessPoolExecutor(1) as executor:
        kept = [executor.submit(remember, number).result() for number in range(3)]
    with (
        LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=":0") as cluster,
        Client(cluster) as client,
    ):
        executor = client.get_executor()
        fresh = [executor.submit(remember, number).result() for number in range(3)]
    print("from __main__:", b"number" in with_code, "| from a module:", b"lines" in by_name)
    print("with @lru_cache:", b"number" in cached)
    print("a global: pool", kept, "| Dask", fresh)
    assert b"number" in with_code  # the name of its argument: its code is there
    assert b"dedent" in by_name and b"lines" not in by_name and len(by_name) < 60
    assert b"square" in cached and b"number" not in cached
    assert kept == [[0], [0, 1], [0, 1, 2]] and fresh == [[0], [1], [2]]
