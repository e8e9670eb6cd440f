"""unlink() by hand, and SharedMemoryManager leaves the other blocks behind. 自己 unlink() 一块，SharedMemoryManager 就留下别的块。"""

from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


def left_behind(by_hand):
    with SharedMemoryManager() as manager:
        first, second = manager.SharedMemory(8), manager.SharedMemory(8)
        if by_hand:
            first.unlink()
        for block in first, second:
            block.close()
    try:
        block = SharedMemory(second.name)
    except FileNotFoundError:
        return False
    block.close()
    block.unlink()
    return True


if __name__ == "__main__":
    by_manager, by_hand = left_behind(by_hand=False), left_behind(by_hand=True)
    print("left to the manager, still there:", by_manager)
    print("unlinked by hand, still there:   ", by_hand)
    assert (by_manager, by_hand) == (False, True)
