"""Dask drops a `client.submit` whose future nobody keeps; its executor drops a `map` whose results nobody reads, cancels at shutdown(wait=False), keeps `key` and `priority` for itself (the same `key` means the same call), and never answers if a result can't be pickled or, before Python 3.13, after a RecursionError. `client.submit` 的 Future 不留着，Dask 就丢弃任务；它的 Executor：`map` 的结果不去读取，任务就丢弃；shutdown(wait=False) 会取消任务；`key`、`priority` 自己留用，`key` 相同就算同一次调用；结果不能序列化就一直没有回音，Python 3.13 之前 RecursionError 也一样。"""

import concurrent.futures
import logging
import sys
import threading
import time
from pathlib import Path
from tempfile import TemporaryDirectory

CALLS, DEADLINE_S = 5, 10


def touch(path):
    path.touch()


def wait_for_tasks(client, wanted):
    deadline = time.monotonic() + DEADLINE_S
    while time.monotonic() < deadline:
        known = client.run_on_scheduler(lambda dask_scheduler: len(dask_scheduler.tasks))
        if known == wanted:
            break
    return known


def given(number, key=None, priority=0):
    return number, key, priority


def fall(depth):
    return fall(depth + 1)


def with_keywords(executor):
    futures = [executor.submit(given, number, key="a", priority=5) for number in range(2)]
    return [future.result() for future in futures]


if __name__ == "__main__":
    import distributed

    logging.disable(logging.CRITICAL)  # the Lock is in the log

    def wait_at_gate():
        distributed.Event("gate").wait()

    with (
        TemporaryDirectory() as folder,
        concurrent.futures.ProcessPoolExecutor(1) as pool,
        distributed.LocalCluster(
            n_workers=1,
            threads_per_worker=1,
            dashboard_address=":0",
            silence_logs=logging.CRITICAL,
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        answers = [with_keywords(executor) for executor in (pool, client.get_executor())]
        with concurrent.futures.ProcessPoolExecutor(1) as unread:
            unread.map(touch, [Path(folder, f"pool{n}") for n in range(CALLS)])

        executor = client.get_executor()
        executor.submit(wait_at_gate)  # the only worker is busy
        executor.map(touch, [Path(folder, f"dask{n}") for n in range(CALLS)])
        for n in range(CALLS):
            client.submit(touch, Path(folder, f"unkept{n}"))
        left = [wait_for_tasks(client, 1)]
        waits = executor.submit(touch, Path(folder, "never"))
        executor.shutdown(wait=False)
        concurrent.futures.wait([waits])
        left.append(wait_for_tasks(client, 0))
        distributed.Event("gate").set()
        kinds = "pool", "dask", "unkept", "never"
        ran = [len(list(Path(folder).glob(f"{kind}*"))) for kind in kinds]

        far = client.submit(threading.Lock)
        distributed.wait(far)  # done, but its result can't travel
        near = client.get_executor().submit(threading.Lock)
        deep = client.get_executor().submit(fall, 0)
        client.submit(int).result()  # after it on the only worker
        comes_back = sys.version_info >= (3, 13)
        raised = bool(concurrent.futures.wait([deep], timeout=60 if comes_back else 1).done)
        answered = bool(concurrent.futures.wait([near], timeout=1).done)
        errors = [pool.submit(threading.Lock).exception(), pool.submit(fall, 0).exception()]
    print("two calls with key= and priority=: pool", answers[0], "| Dask", answers[1])
    print(
        "map unread: pool", ran[0], "| Dask", ran[1], "| shutdown(wait=False):", waits.cancelled()
    )
    print("client.submit, no future kept: ran", ran[2], "of", CALLS)
    print("a Lock as result: pool", type(errors[0]).__name__, "| Dask answers:", answered)
    assert answers[0] == [(0, "a", 5), (1, "a", 5)]
    assert answers[1] == [(0, None, 0)] * 2  # the same key: it is the same call
    assert left == [1, 0]  # the scheduler has forgotten them
    assert ran == [CALLS, 0, 0, 0] and waits.cancelled()
    assert [type(error) for error in errors] == [TypeError, RecursionError]
    assert not answered and raised == comes_back
