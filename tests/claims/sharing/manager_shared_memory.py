"""A manager that removes its blocks. 管理器替你清理共享内存。"""

import multiprocessing
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


def fill(block, numbers):
    block.buf[0] = 7
    numbers[0] = 42


if __name__ == "__main__":
    with SharedMemoryManager() as manager:  # (1)!
        block = manager.SharedMemory(size=100)
        numbers = manager.ShareableList([0, 0])
        child = multiprocessing.Process(target=fill, args=(block, numbers))  # (2)!
        child.start()
        child.join()
        seen = block.buf[0], list(numbers)
        print(seen)
        assert child.exitcode == 0
        assert seen == (7, [42, 0])
        block.close()
    try:
        SharedMemory(block.name)
    except FileNotFoundError:
        print("after the with block: gone")
    else:
        raise AssertionError("the block is still there")
