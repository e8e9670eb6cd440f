"""wait() and notify() without the lock. 没有获取锁就等待、通知。"""

import multiprocessing
import subprocess
import sys
import threading

UNOWNED = "import multiprocessing; multiprocessing.Condition().notify()"

if __name__ == "__main__":
    kinds = []
    for module in (multiprocessing, threading):
        condition = module.Condition()
        for call in (condition.wait, condition.notify):
            try:
                call()
            except (AssertionError, RuntimeError) as error:
                kinds.append(type(error).__name__)
                print(f"{module.__name__:16} {call.__name__:7} {kinds[-1]}")
    assert kinds == ["AssertionError"] * 2 + ["RuntimeError"] * 2
    optimised = subprocess.run([sys.executable, "-O", "-c", UNOWNED])
    print("python -O: exit code", optimised.returncode)  # (1)!
    assert optimised.returncode == 0
