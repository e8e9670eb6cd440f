"""With a lock, with yours, without one. 带锁、用自己的锁、不带锁。"""

import ctypes
import multiprocessing
from multiprocessing import sharedctypes


class Point(ctypes.Structure):
    _fields_ = [("x", ctypes.c_double), ("y", ctypes.c_double)]


def move(point, name):
    with point.get_lock():
        point.x += 1
    name.value = b"moved"


if __name__ == "__main__":
    own = multiprocessing.RLock()
    kinds = {
        "Value('i')": multiprocessing.Value("i", 1),
        "Value('i', lock=own)": multiprocessing.Value("i", 1, lock=own),  # (1)!
        "Value('i', lock=False)": multiprocessing.Value("i", 1, lock=False),  # (2)!
        "RawValue('i')": multiprocessing.RawValue("i", 1),
        "RawArray('i', 2)": multiprocessing.RawArray("i", 2),
        "Array(c_char, b'...')": multiprocessing.Array(ctypes.c_char, b"waiting"),
    }
    for words, kind in kinds.items():
        print(f"{words:23} {type(kind).__name__:18} get_lock: {hasattr(kind, 'get_lock')}")
    assert kinds["Value('i', lock=own)"].get_lock() is own
    assert [hasattr(kind, "get_lock") for kind in kinds.values()] == [True] * 2 + [False] * 3 + [
        True
    ]

    point, name = sharedctypes.Value(Point, 1.5, 2.5), kinds["Array(c_char, b'...')"]  # (3)!
    child = multiprocessing.Process(target=move, args=(point, name))
    child.start()
    child.join()
    print("point:", point.x, point.y, "name:", name.value, "raw:", name.raw)
    assert child.exitcode == 0
    assert (point.x, name.value, name.raw) == (2.5, b"moved", b"moved\0g")
    assert type(point.get_obj()) is Point  # the bare ctypes object, without the lock
