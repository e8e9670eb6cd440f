"""np.frombuffer() on a block: no copy, and close() refuses while the array is there. 用 np.frombuffer() 建在共享内存上的数组：不复制；数组还在，close() 就会拒绝。"""

import multiprocessing
from multiprocessing import shared_memory

import numpy as np


def double(name):
    block = shared_memory.SharedMemory(name)
    prices = np.frombuffer(block.buf, dtype=float, count=3)
    prices *= 2
    del prices  # first the array, then close()
    block.close()


if __name__ == "__main__":
    block = shared_memory.SharedMemory(create=True, size=3 * 8)
    prices = np.frombuffer(block.buf, dtype=float, count=3)
    prices[:] = [1, 2, 3]
    process = multiprocessing.Process(target=double, args=(block.name,))
    process.start()
    process.join()
    print(prices.tolist())
    assert prices.tolist() == [2, 4, 6]
    try:
        block.close()
        raise AssertionError("closed under the array")
    except BufferError:
        print("close(): BufferError")
    del prices
    block.close()
    block.unlink()
