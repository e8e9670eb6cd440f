"""A worker dies, and the executor says so. 工作进程意外退出，Executor 会报错。"""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def crash():
    os._exit(1)  # (1)!


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(crash)
        error = future.exception()  # (2)!
        print(type(error).__name__)
        try:
            executor.submit(abs, -1)
        except BrokenProcessPool:
            print("the executor takes no more work")
            refused = True
    assert isinstance(error, BrokenProcessPool)
    assert refused

    with ProcessPoolExecutor(max_workers=1) as executor:  # (3)!
        assert executor.submit(abs, -1).result() == 1
