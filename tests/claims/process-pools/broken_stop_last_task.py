"""Killing a worker by hand does not stop an executor with max_tasks_per_child, if that worker has done its last task: another one goes on. Executor 设置了 max_tasks_per_child 时，如果工作进程已经做完最后一个任务，杀死它停不掉 Executor：会换一个新的接着做。"""

import multiprocessing
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

LONG_S = 60


def leave_a_thread():
    threading.Thread(target=time.sleep, args=(LONG_S,)).start()


def fates(**options):
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, spawn, **options) as executor:
        first = executor.submit(leave_a_thread)
        others = [executor.submit(time.sleep, 0.5) for _ in range(2)]
        first.result()  # the worker can't end while its thread runs
        with executor._result_queue._wlock:  # it has sent the result
            pass
        for worker in multiprocessing.active_children():
            worker.kill()
        return {type(future.exception(LONG_S)) for future in others}


if __name__ == "__main__":
    usual, replaced = fates(), fates(max_tasks_per_child=1)
    names = [kind.__name__ for kinds in (usual, replaced) for kind in kinds]
    print("the other tasks:", " | with max_tasks_per_child: ".join(names))
    assert usual == {BrokenProcessPool}
    assert replaced == {type(None)}  # no exception: both were done
