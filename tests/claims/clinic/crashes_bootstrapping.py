"""Without a guard the child starts children too. 没有保护，子进程也会启动子进程。"""

import multiprocessing
import sys

process = multiprocessing.get_context("spawn").Process(target=print, args=("working",))  # (1)!
process.start()  # (2)!
process.join()
print("exit code of the child:", process.exitcode, file=sys.stderr)  # (3)!
assert process.exitcode == 1
