"""sys.exit() in a callback ends the thread that collects the results: nobody gets one any more. 回调函数里的 sys.exit() 会结束收结果的线程：从此再也收不到结果。"""

import multiprocessing
import sys
import time
from concurrent.futures import ProcessPoolExecutor, TimeoutError


def wait_for(futures):
    """Whether any of them has a result after a while."""
    answers = []
    for future in futures:
        try:
            answers.append(future.result(timeout=1))
        except TimeoutError:
            pass
    return answers


if __name__ == "__main__":
    executor = ProcessPoolExecutor(1)
    print("before:", executor.submit(abs, -1).result())
    first = executor.submit(time.sleep, 0.2)
    second = executor.submit(abs, -2)
    first.add_done_callback(lambda future: sys.exit())
    first.result()
    later = executor.submit(abs, -3)
    print("answers to the next two:", wait_for([second, later]))
    assert not second.done() and not later.done()
    for worker in multiprocessing.active_children():
        worker.terminate()  # or the program would wait for it
