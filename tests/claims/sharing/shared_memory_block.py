"""A block of memory with a name: the child attaches to it, nothing is copied. 按名字接上同一块内存。"""

import multiprocessing
from multiprocessing.shared_memory import SharedMemory

SIZE_BYTES = 1_000_000


def invert(name):
    block = SharedMemory(name)  # (1)!
    try:
        block.buf[:4] = bytes(255 - value for value in block.buf[:4])
    finally:
        block.close()  # (2)!


if __name__ == "__main__":
    block = SharedMemory(create=True, size=SIZE_BYTES)
    try:
        block.buf[:4] = bytes([0, 1, 2, 3])
        child = multiprocessing.Process(target=invert, args=(block.name,))
        child.start()
        child.join()
        again = SharedMemory(block.name)  # the child has ended, the block is still there
        pixels = list(again.buf[:4])
        again.close()
        print("after the child:", pixels)
        assert child.exitcode == 0
        assert pixels == [255, 254, 253, 252]
        assert block.size >= SIZE_BYTES  # (3)!
    finally:
        block.close()
        block.unlink()  # (4)!
