"""A pickled SharedMemory forgets track=False: the block goes with the program that restored it. 序列化会丢掉 track=False：还原它的程序一结束，内存块就被删除。"""

import subprocess
import sys
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory

STRANGER = """
import pickle, sys
from multiprocessing.shared_memory import SharedMemory
block = SharedMemory(sys.argv[1], track=False)
again = pickle.loads(pickle.dumps(block))  # what an argument of a spawned child goes through
again.close()
block.close()
"""

if __name__ == "__main__":
    block = SharedMemory(create=True, size=100)
    command = [sys.executable, "-c", STRANGER, block.name]
    subprocess.run(command, capture_output=True, check=True)
    try:
        SharedMemory(block.name)
    except FileNotFoundError:
        print("the block is gone")
        gone = True
    block.close()
    resource_tracker.unregister("/" + block.name, "shared_memory")  # our own need not look
    assert gone
