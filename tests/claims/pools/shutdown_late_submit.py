"""Once the main thread has ended, a running task can't submit another: RuntimeError. 主线程结束以后，还在执行的任务再提交会抛出 RuntimeError。"""

import subprocess
import sys

PROGRAM = """
import time
from concurrent.futures import ThreadPoolExecutor

def submit_until_refused():
    while True:
        try:
            executor.submit(int)
        except RuntimeError as error:
            print(error)
            return
        time.sleep(0.01)

executor = ThreadPoolExecutor(max_workers=2)
executor.submit(submit_until_refused)
"""

command = [sys.executable, "-c", PROGRAM]
said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
print(said, end="")
assert said == "cannot schedule new futures after interpreter shutdown\n"
