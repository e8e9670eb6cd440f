"""track=False: who only uses the block does not remove it. 只用不管：track=False。"""

import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

STRANGER = """
import sys
from multiprocessing.shared_memory import SharedMemory
block = SharedMemory(sys.argv[1], track=False)
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
        again = SharedMemory(block.name)  # (1)!
        print("the block is still there:", again.buf[0])
        assert again.buf[0] == 7
        again.close()
    finally:
        block.close()
        block.unlink()
