"""An executor with its own start method and initializer. 指定启动方式和初始化函数。"""
# /// example
# python = ">=3.11"
# start_methods = []
# ///

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor

unit = None


def set_unit(name):
    global unit
    unit = name


def measure(number):
    return f"{number} {unit}", os.getpid()


if __name__ == "__main__":
    with ProcessPoolExecutor(
        max_workers=1,
        mp_context=multiprocessing.get_context("spawn"),  # (1)!
        initializer=set_unit,
        initargs=("kg",),
        max_tasks_per_child=1,  # (2)!
    ) as executor:
        results = list(executor.map(measure, range(3)))
    texts = [text for text, _ in results]
    pids = {pid for _, pid in results}
    print(texts, "in", len(pids), "processes")
    assert texts == ["0 kg", "1 kg", "2 kg"]
    assert len(pids) == 3  # a new worker for each task
    assert unit is None  # the parent's variable was never set
    try:
        ProcessPoolExecutor(max_tasks_per_child=1, mp_context=multiprocessing.get_context("fork"))
    except ValueError:
        refused = True
    assert refused
