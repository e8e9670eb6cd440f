"""One function for every executor. 一个函数，适用于每种执行器。"""

from concurrent.futures import (
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from concurrent.futures.process import BrokenProcessPool
from concurrent.futures.thread import BrokenThreadPool
from contextlib import suppress


def powers(executor: Executor) -> list[int]:
    finished: list[Future[int]] = []
    futures = [executor.submit(pow, 2, power) for power in (3, 10)]
    for future in futures:
        future.add_done_callback(finished.append)
    executor.shutdown()  # (1)!
    with suppress(RuntimeError):
        executor.submit(pow, 2, 5)
        raise AssertionError("it took one more task")
    assert all(future.done() for future in futures)
    assert set(finished) == set(futures)  # (2)!
    return [future.result() for future in futures]


if __name__ == "__main__":
    results = {kind.__name__: powers(kind(2)) for kind in (ThreadPoolExecutor, ProcessPoolExecutor)}
    print(results)
    assert list(results.values()) == [[8, 1024], [8, 1024]]
    for kind in (ThreadPoolExecutor, ProcessPoolExecutor):
        assert issubclass(kind, Executor)
    for error in (BrokenThreadPool, BrokenProcessPool):
        assert issubclass(error, BrokenExecutor)  # (3)!
