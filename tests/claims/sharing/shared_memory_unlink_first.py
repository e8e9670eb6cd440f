"""With a view still there, close() raises; unlink() after it in the same finally is skipped. 还有视图时 close() 会抛异常，同一个 finally 里写在它后面的 unlink() 就执行不到。"""

import subprocess
import sys

PROGRAM = """
from multiprocessing.shared_memory import SharedMemory

block = SharedMemory(create=True, size=100)
try:
    view = block.buf[:4]
    raise ValueError("in the middle, before view.release()")
finally:
    block.{}()
    block.{}()
"""


def leaks(*calls):
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(*calls)], stderr=subprocess.PIPE, text=True
    )
    assert "in the middle" in result.stderr and "BufferError" in result.stderr
    return "leaked shared_memory" in result.stderr


close_first, unlink_first = leaks("close", "unlink"), leaks("unlink", "close")
print("close() first, leaked: ", close_first)
print("unlink() first, leaked:", unlink_first)
assert (close_first, unlink_first) == (True, False)
