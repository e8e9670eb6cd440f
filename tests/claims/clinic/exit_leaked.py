"""A process that ends abruptly leaves its semaphores to the resource tracker, which says “leaked semaphore objects”. 突然结束的进程把信号量留给资源跟踪进程，后者会说 leaked semaphore objects。"""

import subprocess
import sys

PROGRAM = """
import multiprocessing, os, sys

lock = multiprocessing.get_context("spawn").Lock()
if "abruptly" in sys.argv:
    os._exit(0)
"""


def warning(*arguments):
    command = [sys.executable, "-c", PROGRAM, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=30).stderr


usual, abrupt = warning(), warning("abruptly")
print("usual end:", usual or "no warning")
print("abrupt end:", abrupt[abrupt.index("There") : abrupt.index(" to clean")])
assert usual == ""
assert "There appear to be 1 leaked semaphore objects to clean up at shutdown" in abrupt
