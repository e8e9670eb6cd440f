"""A view keeps the block open. 还有视图在用，就关不掉。"""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=800)
    numbers = block.buf.cast("d")  # (1)!
    numbers[0], numbers[1] = 0.5, 1.5
    first = numbers.tolist()[:2]
    print("as doubles:", first)
    assert first == [0.5, 1.5]
    try:
        block.close()
    except BufferError:  # (2)!
        print("close() with a view in use: BufferError")
        assert block.buf is None  # buf is gone all the same
    else:
        raise AssertionError("the view did not keep it open")
    numbers.release()  # (3)!
    block.close()
    block.unlink()
    try:
        SharedMemory(block.name)
    except FileNotFoundError:
        print("after unlink(): FileNotFoundError")
    else:
        raise AssertionError("the block is still there")
