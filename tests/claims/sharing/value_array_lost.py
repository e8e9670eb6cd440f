"""`value += 1` is a read and a write: one of two is lost. `+=` 是一读一写，两次少一次。"""

import multiprocessing


def one(both_have_read):
    both_have_read.wait()
    return 1


def count(counter, both_have_read):
    counter.value += one(both_have_read)  # (1)!


if __name__ == "__main__":
    counter, both_have_read = multiprocessing.Value("i", 0), multiprocessing.Barrier(2)
    children = [
        multiprocessing.Process(target=count, args=(counter, both_have_read)) for _ in range(2)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
        assert child.exitcode == 0
    print("0 + 1 + 1 =", counter.value)
    assert counter.value == 1
