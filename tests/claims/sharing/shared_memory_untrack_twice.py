"""A program that attaches twice must make its tracker forget the block twice. 连接两次的程序，要让跟踪进程放手两次。"""

import subprocess
import sys
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory

STRANGER = """
import sys
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory
for forget in True, len(sys.argv) > 2:
    block = SharedMemory(sys.argv[1])
    if forget:
        resource_tracker.unregister("/" + block.name, "shared_memory")
    block.close()
"""


def left_behind(*twice):
    block = SharedMemory(create=True, size=100)
    command = [sys.executable, "-c", STRANGER, block.name, *twice]
    subprocess.run(command, capture_output=True, check=True)
    block.close()
    try:
        block.unlink()
    except FileNotFoundError:
        resource_tracker.unregister("/" + block.name, "shared_memory")  # our own need not look
        return False
    return True


if __name__ == "__main__":
    once, twice = left_behind(), left_behind("twice")
    print("attached twice; forgotten once, still there: ", once)
    print("attached twice; forgotten twice, still there:", twice)
    assert (once, twice) == (False, True)
