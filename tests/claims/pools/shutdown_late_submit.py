"""Once the main thread has ended, a running task can't submit another: RuntimeError; its text may be that of a pool shut down, if another worker is idle. 主线程结束以后，还在执行的任务再提交会抛出 RuntimeError；如果另有空闲的工作线程，报错可能和关闭了线程池一样。"""

import subprocess
import sys

MOST_ROUNDS = 20
PROGRAM = """
import sys, time
from concurrent.futures import ThreadPoolExecutor

def submit_until_refused():
    while True:
        try:
            executor.submit(int)
        except RuntimeError as error:
            print(error)
            return
        time.sleep(0.05)

workers = int(sys.argv[1])
executor = ThreadPoolExecutor(workers)
executor.submit(submit_until_refused)
if workers > 1:
    executor.submit(int).result()  # the other worker is up, and idle from now on
"""


def said(workers):
    command = [sys.executable, "-c", PROGRAM, str(workers)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


alone = said(workers=1)
print("no other worker:", alone, end="")
rounds = 0
while (idle := said(workers=2)) == alone and rounds < MOST_ROUNDS:
    rounds += 1
print("an idle worker:", idle, end="")
assert alone == "cannot schedule new futures after interpreter shutdown\n"
assert idle == "cannot schedule new futures after shutdown\n"
