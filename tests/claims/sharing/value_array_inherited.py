"""The wrapper of a structure knows its own fields, not those of its base class. 结构体的包装对象只认自己 _fields_ 里的字段，不认基类的字段。"""

import ctypes
import multiprocessing


class Point(ctypes.Structure):
    _fields_ = [("x", ctypes.c_double)]


class Dot(Point):
    _fields_ = [("size", ctypes.c_double)]


if __name__ == "__main__":
    dot = multiprocessing.Value(Dot, 1.5, 2.5)
    dot.size, dot.x = 5, 6
    shared = dot.get_obj()
    print("in shared memory: x =", shared.x, "size =", shared.size)
    assert (shared.x, shared.size) == (1.5, 5)
    shared.x = 7
    assert dot.get_obj().x == 7
