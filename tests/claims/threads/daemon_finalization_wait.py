"""While the interpreter shuts down, waiting for a lock raises `PythonFinalizationError` since 3.15, with a timeout too. 解释器关闭期间等待锁，从 3.15 起会抛出 PythonFinalizationError，有超时也一样。"""

import subprocess
import sys

PROGRAM = """
import queue, threading
class Late:
    lock, jobs, stop = threading.Lock(), queue.Queue(), threading.Event()
    def __del__(self):
        self.lock.acquire()
        for wait in (lambda: self.lock.acquire(timeout=0.1), lambda: self.jobs.get(timeout=0.1),
                     lambda: self.stop.wait(0.1)):
            try:
                print(wait(), flush=True)
            except BaseException as error:
                print(type(error).__name__, flush=True)
late = Late()
"""
run = subprocess.run([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True)
answers = run.stdout.split()
if sys.version_info >= (3, 15):
    assert answers == ["PythonFinalizationError"] * 3, answers
else:
    assert answers == ["False", "Empty", "False"], answers
print("lock, queue, event: as expected of this version")
