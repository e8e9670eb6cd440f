"""Lock has no owner, RLock has one. Lock 不认主人，RLock 认。"""

import multiprocessing
import sys


def release(lock):
    try:
        lock.release()
    except AssertionError:
        sys.exit(3)


def released_by_child(lock):
    child = multiprocessing.Process(target=release, args=(lock,))
    child.start()
    child.join()
    return {0: True, 3: False}[child.exitcode]


if __name__ == "__main__":
    plain, reentrant = multiprocessing.Lock(), multiprocessing.RLock()
    plain.acquire()
    assert not plain.acquire(block=False)  # (1)!
    reentrant.acquire()
    assert reentrant.acquire(block=False)  # (2)!
    results = released_by_child(plain), released_by_child(reentrant)
    print("released by a child, Lock: ", results[0])
    print("released by a child, RLock:", results[1])
    assert results == (True, False)

    assert plain.acquire(timeout=1)  # it is free: the child has released it
    plain.release()
    try:
        plain.release()
    except ValueError as error:  # (3)!
        print("ValueError:", error)
    else:
        raise AssertionError("a free lock was released")
    assert hasattr(plain, "locked") == (sys.version_info >= (3, 14))
    if sys.version_info >= (3, 14):
        assert not plain.locked() and reentrant.locked()
