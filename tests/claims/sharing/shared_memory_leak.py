"""Nobody unlinks the block. 漏了 unlink()。"""

import os
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(f"guide_{os.getpid()}", create=True, size=100)  # (1)!
    block.close()
    again = SharedMemory(block.name)  # close() has not removed it
    again.close()
    print("closed, not unlinked")
    assert again.size >= 100
