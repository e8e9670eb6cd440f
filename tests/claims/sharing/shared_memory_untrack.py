"""Before 3.13: tell the tracker of the stranger to forget the block. 3.13 之前的办法。"""

import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

STRANGER = """
import sys
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory
block = SharedMemory(sys.argv[1])
resource_tracker.unregister("/" + block.name, "shared_memory")
print("stranger read", block.buf[0])
block.close()
"""

if __name__ == "__main__":
    block = SharedMemory(create=True, size=100)
    try:
        block.buf[0] = 7
        command = [sys.executable, "-c", STRANGER, block.name]
        result = subprocess.run(command, capture_output=True, text=True, check=True)
        print(result.stdout.strip())
        assert result.stderr == ""
        again = SharedMemory(block.name)
        print("the block is still there:", again.buf[0])
        assert again.buf[0] == 7
        again.close()
    finally:
        block.close()
        block.unlink()
