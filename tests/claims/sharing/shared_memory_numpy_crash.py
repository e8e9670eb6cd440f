"""np.ndarray(buffer=block.buf) does not hold the block: close() succeeds, and the array crashes. np.ndarray(buffer=block.buf) 占不住那块内存：close() 照样成功，再碰数组就崩溃。"""

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
print(prices[0])
"""

result = subprocess.run([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True)
print(result.stdout.strip(), "- then the program ends with", result.returncode)
assert result.stdout == "closed\n" and result.returncode == -signal.SIGSEGV
