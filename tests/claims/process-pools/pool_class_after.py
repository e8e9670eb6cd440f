"""Workers do not find a class that is defined after their pool: the one that gets such an object dies, and its task is lost. 创建进程池之后才定义的类，工作进程找不到：收到这种对象的工作进程会死掉，任务也就丢了。"""

import io
import multiprocessing
import sys
import warnings


def quiet():  # keeps the traceback off the screen
    sys.stderr = io.StringIO()


def area(shape):
    return shape.side**2


class Before:
    side = 3


if __name__ == "__main__":
    warnings.simplefilter("ignore", DeprecationWarning)  # the new worker may come by fork
    pool = multiprocessing.Pool(1, quiet)
    (worker,) = multiprocessing.active_children()

    class After:
        side = 3

    before = pool.apply(area, (Before(),))
    lost = pool.apply_async(area, (After(),))
    worker.join()
    again = pool.apply(area, (Before(),))  # by a new worker
    answered = lost.ready()
    pool.terminate()
    pool.join()
    print("class before the pool:", before, again, "| after it: an answer:", answered)
    assert (before, again, answered) == (9, 9, False)
