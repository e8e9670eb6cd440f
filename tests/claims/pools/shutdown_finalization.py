"""In a `__del__` at the very end, waiting for a future that is not done raises PythonFinalizationError since 3.15; before, it waits. 在最后关头的 __del__ 里等还没有结果的 Future，3.15 起抛出 PythonFinalizationError；以前是一直等。"""

import subprocess
import sys

PROGRAM = """
from concurrent.futures import Future, ThreadPoolExecutor, as_completed, wait

def outcome(call, *args):
    try:
        return str(call(*args))
    except BaseException as error:
        return type(error).__name__

class Cache:
    def __init__(self):
        self.pool = ThreadPoolExecutor(max_workers=1)
        self.done, self.never = self.pool.submit(abs, -1), Future()
        self.done.result()

    def __del__(self, outcome=outcome, wait=wait, as_completed=as_completed):
        print("done:", outcome(self.done.result))
        print(outcome(self.never.result, 0.1))
        print(outcome(lambda: len(wait([self.never], 0.1).not_done)))
        print(outcome(list, as_completed([self.never], 0.1)), flush=True)

cache = Cache()  # a global: destroyed when the interpreter shuts down
"""
done, *waits = subprocess.check_output([sys.executable, "-c", PROGRAM], text=True).splitlines()
print(done)
assert done == "done: 1"
if sys.version_info >= (3, 15):
    assert waits == ["PythonFinalizationError"] * 3
else:
    assert waits == ["TimeoutError", "1", "TimeoutError"]  # the time was up
