"""The initializer fails: `Pool` starts worker after worker. 初始化函数出错，Pool 会没完没了地补进程。"""

import io
import multiprocessing
import sys

WORKERS = 3


def connect(started):
    started.release()
    sys.stderr = io.StringIO()  # (1)!
    raise ConnectionRefusedError("no server")


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    started = spawn.Semaphore(0)
    pool = spawn.Pool(processes=1, initializer=connect, initargs=(started,))
    result = pool.apply_async(abs, (-1,))
    for _ in range(WORKERS):
        assert started.acquire(timeout=10)  # (2)!
    print(f"a pool of 1, and {WORKERS} workers were started so far")
    print("the task is done:", result.ready())
    assert not result.ready()
    pool.terminate()  # (3)!
    pool.join()
