"""An executor with its own start method and initializer. 指定启动方法和初始化函数。"""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor

unit = None


def set_unit(name):
    global unit
    unit = name


def measure(number):
    process = multiprocessing.current_process()
    return f"{number} {unit}", process.pid, type(process).__name__


if __name__ == "__main__":
    with ProcessPoolExecutor(
        max_workers=1,
        mp_context=multiprocessing.get_context("spawn"),  # (1)!
        initializer=set_unit,
        initargs=("kg",),
        max_tasks_per_child=1,  # (2)!
    ) as executor:
        texts, pids, kinds = zip(*executor.map(measure, range(3)))
    print(list(texts), "in", len(set(pids)), "processes")
    assert texts == ("0 kg", "1 kg", "2 kg")
    assert len(set(pids)) == 3  # a new worker for each task
    assert set(kinds) == {"SpawnProcess"}
    assert unit is None  # the parent's variable was never set
    try:
        ProcessPoolExecutor(max_tasks_per_child=1, mp_context=multiprocessing.get_context("fork"))
    except ValueError:
        refused = True
    assert refused
