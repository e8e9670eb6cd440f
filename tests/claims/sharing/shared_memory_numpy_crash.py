"""np.ndarray(buffer=block.buf) does not hold the block: close() succeeds, and the array crashes or shows other memory. np.ndarray(buffer=block.buf) 不会阻止关闭：close() 照样成功，再访问数组，不是崩溃，就是读到别的内存。"""

import signal
import subprocess
import sys

PROGRAM = """
from multiprocessing import shared_memory
import numpy as np

block = shared_memory.SharedMemory(create=True, size=4096)
prices = np.ndarray((3,), dtype=float, buffer=block.buf)
block.unlink()
block.close()
print("closed", flush=True)
"""
OTHER = """
other = shared_memory.SharedMemory(create=True, size=4096)
other.buf[:8] = np.array([7.0]).tobytes()
other.unlink()
print(prices[0])
"""


def run(program):
    return subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)


result = run(PROGRAM + "print(prices[0])")
print(result.stdout.strip(), "- then the program ends with", result.returncode)
assert result.stdout == "closed\n" and result.returncode == -signal.SIGSEGV
other = run(PROGRAM + OTHER)
print("with another block made meanwhile:", *other.stdout.split())
assert (other.returncode, other.stdout) == (0, "closed\n7.0\n")
