"""Callbacks run in the parent, in a thread of the pool. 回调在父进程的辅助线程里执行。"""

import os
import threading
from multiprocessing import Pool

done = []


def divide(a, b):
    return a / b


def note(value):
    where = (os.getpid(), threading.current_thread() is threading.main_thread())
    done.append((str(value), *where))


if __name__ == "__main__":
    pool = Pool(processes=1)
    pool.apply_async(divide, (6, 3), callback=note, error_callback=note)
    pool.apply_async(divide, (1, 0), callback=note, error_callback=note)
    pool.apply_async(divide, (2, 0))  # (1)!
    pool.close()
    pool.join()  # (2)!

    for value, pid, in_main_thread in done:
        print(
            f"{value:17} in the parent: {pid == os.getpid()}, in its main thread: {in_main_thread}"
        )
    assert [value for value, _, _ in done] == ["2.0", "division by zero"]
    assert {pid for _, pid, _ in done} == {os.getpid()}
    assert not any(in_main_thread for _, _, in_main_thread in done)
