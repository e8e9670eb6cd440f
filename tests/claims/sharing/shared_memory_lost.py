"""`buf[0] += 1` is a read and a write: one of two is lost. `+=` 是一读一写，两次少一次。"""

import multiprocessing
from multiprocessing.shared_memory import SharedMemory


def one(both_have_read):
    both_have_read.wait()
    return 1


def count(name, both_have_read):
    block = SharedMemory(name)
    block.buf[0] += one(both_have_read)  # (1)!
    block.close()


if __name__ == "__main__":
    both_have_read = multiprocessing.Barrier(2)
    block = SharedMemory(create=True, size=1)
    try:
        children = [
            multiprocessing.Process(target=count, args=(block.name, both_have_read))
            for _ in range(2)
        ]
        for child in children:
            child.start()
        for child in children:
            child.join()
            assert child.exitcode == 0
        total = block.buf[0]
    finally:
        block.close()
        block.unlink()
    print("0 + 1 + 1 =", total)
    assert total == 1
