"""With max_tasks_per_child, a program that ends without waiting for its executor loses tasks, or never ends. 设了 max_tasks_per_child，程序不等 Executor 就结束，会丢掉任务，或者永远退不出去。"""

import os
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor

TASKS = 4
PATIENCE_S = 4
WAYS = "nothing", "shutdown(wait=False)", "with"


def work():
    time.sleep(0.1)  # the work
    os.write(1, b"x")


def main(way):
    executor = ProcessPoolExecutor(1, max_tasks_per_child=1)
    for _ in range(TASKS):
        executor.submit(work)
    if way == "shutdown(wait=False)":
        executor.shutdown(wait=False)
    elif way == "with":
        with executor:
            pass


def tasks_done(way):
    command = [sys.executable, __file__, way]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as program:
        try:
            output, _ = program.communicate(timeout=None if way == "with" else PATIENCE_S)
        except subprocess.TimeoutExpired:  # up to 3.13
            program.kill()
            output, _ = program.communicate()
    return len(output)


if __name__ == "__main__":
    if sys.argv[1:]:
        main(sys.argv[1])
    else:
        lost = {way: tasks_done(way) < TASKS for way in WAYS}
        for way in WAYS:
            print(f"{way}: tasks lost: {lost[way]}")
        assert lost == {"nothing": True, "shutdown(wait=False)": True, "with": False}
