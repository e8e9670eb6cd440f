"""sharedctypes: the same objects, made from a ctypes type. 由 ctypes 类型做出同样的对象。"""

import ctypes
from multiprocessing import sharedctypes

if __name__ == "__main__":
    plain = sharedctypes.RawArray(ctypes.c_int, [1, 2, 3])
    locked = sharedctypes.synchronized(plain)  # (1)!
    apart = sharedctypes.copy(plain)  # (2)!
    locked[0] = 100
    print("same memory:", plain[:], "copy:", apart[:])
    assert (plain[0], apart[0]) == (100, 1)
    assert locked.get_obj() is plain

    small = sharedctypes.RawValue("b", 127)
    small.value += 1  # (3)!
    print("127 + 1 in one signed byte:", small.value)
    assert small.value == -128
    array = sharedctypes.Array("i", 3)
    try:
        array[3] = 1
    except IndexError as error:
        print("IndexError:", error)  # (4)!
    else:
        raise AssertionError("the array has grown")
