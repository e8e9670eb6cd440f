"""With max_tasks_per_child and no mp_context, the executor takes spawn; a chunk of map() counts as one task. 设了 max_tasks_per_child 而没有指定 mp_context，Executor 会改用 spawn；map() 的一块算一个任务。"""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor


def method_of_a_worker(**options):
    with ProcessPoolExecutor(1, **options) as executor:
        executor.submit(abs, -1).result()
        (worker,) = multiprocessing.active_children()
        return type(worker).__name__


def where(_):
    return os.getpid()


if __name__ == "__main__":
    default = type(multiprocessing.get_context().Process()).__name__
    assert method_of_a_worker() == default
    print("with max_tasks_per_child=9:", method_of_a_worker(max_tasks_per_child=9))
    assert method_of_a_worker(max_tasks_per_child=9) == "SpawnProcess"
    with ProcessPoolExecutor(1, max_tasks_per_child=1) as executor:
        pids = list(executor.map(where, range(4), chunksize=2))
    print("two chunks of two, one task per child:", len(set(pids)), "processes")
    assert pids[0] == pids[1] != pids[2] == pids[3]
