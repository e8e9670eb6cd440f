"""A worker of a `Pool` dies, and its task is lost in silence. Pool 的工作进程死掉，任务无声丢失。"""

import multiprocessing
import os
import threading


def crash():
    os._exit(1)


if __name__ == "__main__":
    pool = multiprocessing.get_context("spawn").Pool(processes=1)
    lost = pool.apply_async(crash)
    alive = pool.apply_async(abs, (-1,))
    print("the next task:", alive.get())  # (1)!
    try:
        lost.get(timeout=0.5)  # (2)!
    except multiprocessing.TimeoutError:
        print("the lost task: still waiting")
        waited = True
    assert waited
    assert not lost.ready()
    pool.close()
    joining = threading.Thread(target=pool.join)
    joining.start()
    joining.join(0.5)
    assert joining.is_alive()
    pool.terminate()  # (3)!
    joining.join()
