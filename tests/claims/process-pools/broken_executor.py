"""A worker dies, and the executor says so. 工作进程意外退出，Executor 会报错。"""

import os
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def crash():
    os._exit(1)  # (1)!


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        innocent = executor.submit(time.sleep, 30)
        assert executor.submit(abs, -1).result() == 1  # by the other worker
        guilty = executor.submit(crash)
        errors = guilty.exception(), innocent.exception()  # (2)!
        print(*[type(error).__name__ for error in errors])
        try:
            executor.submit(abs, -1)
        except BrokenProcessPool:
            print("the executor takes no more work")
            refused = True
    assert all(isinstance(error, BrokenProcessPool) for error in errors)
    assert str(errors[0]) == str(errors[1])  # it does not say which one was guilty
    assert refused

    with ProcessPoolExecutor(max_workers=1) as executor:  # (3)!
        assert executor.submit(abs, -1).result() == 1
