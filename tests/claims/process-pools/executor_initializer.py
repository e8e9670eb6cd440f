"""The initializer fails: `BrokenProcessPool`. 初始化函数出错，得到 BrokenProcessPool。"""

import io
import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def connect(all_submitted):
    all_submitted.wait(10)
    sys.stderr = io.StringIO()  # (1)!
    raise ConnectionRefusedError("no server")


if __name__ == "__main__":
    all_submitted = multiprocessing.Event()
    with ProcessPoolExecutor(
        max_workers=1, initializer=connect, initargs=(all_submitted,)
    ) as executor:
        futures = [executor.submit(abs, -1) for _ in range(3)]
        all_submitted.set()
        errors = [future.exception() for future in futures]
    names = [type(error).__name__ for error in errors]
    print(names)
    assert all(isinstance(error, BrokenProcessPool) for error in errors)
    assert not any("no server" in str(error) for error in errors)
