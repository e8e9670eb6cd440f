"""A program that is no child of ours attaches, and takes the block with it. 外来程序把内存块带走了。"""

import subprocess
import sys
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory

STRANGER = """
import sys
from multiprocessing.shared_memory import SharedMemory
block = SharedMemory(sys.argv[1])
print("stranger read", block.buf[0])
block.close()
"""

if __name__ == "__main__":
    block = SharedMemory(create=True, size=100)
    block.buf[0] = 7
    command = [sys.executable, "-c", STRANGER, block.name]  # (1)!
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    print(result.stdout.strip())
    assert "leaked shared_memory" in result.stderr  # (2)!
    try:
        SharedMemory(block.name)
    except FileNotFoundError:
        print("the block is gone")
        gone = True
    block.close()
    resource_tracker.unregister("/" + block.name, "shared_memory")  # (3)!
    assert gone
