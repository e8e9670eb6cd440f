"""-X cpu_count changes what os and multiprocessing report, and the size of a pool, from 3.13 on. 3.13 起，-X cpu_count 会改变 os 和 multiprocessing 报告的 CPU 数，也改变进程池的大小。"""

import os
import subprocess
import sys

PROGRAM = """
import multiprocessing, os
from concurrent.futures import ProcessPoolExecutor
if __name__ == "__main__":
    with multiprocessing.Pool() as pool, ProcessPoolExecutor() as executor:
        print(os.process_cpu_count(), os.cpu_count(), multiprocessing.cpu_count(),
              len(multiprocessing.active_children()), executor._max_workers)
"""


def run(*options, **variables):
    command = [sys.executable, *options, "-c", PROGRAM]
    result = subprocess.run(
        command, env=os.environ | variables, capture_output=True, text=True, check=True
    )
    return result.stdout.strip()


by_option, by_variable = run("-X", "cpu_count=3"), run(PYTHON_CPU_COUNT="3")
print(by_option)
assert by_option == by_variable == "3 3 3 3 3"
