"""A SharedMemory object that is gone has closed its block, unless a view outlives it; without unlink() the block stays. SharedMemory 对象没了就等于 close()，除非视图比它活得更久；没有 unlink()，那块内存还在。"""

import gc
import os
import sys
from multiprocessing import shared_memory

block = shared_memory.SharedMemory(create=True, size=4096)
name = block.name


def mapped():
    with open("/proc/self/maps") as maps:
        return name in maps.read()


def opened():
    with os.scandir("/proc/self/fd") as files:
        return any(name in os.readlink(file) for file in files)


block.buf[0] = 7
assert mapped()
del block
gc.collect()
print("mapped after del:", mapped())
assert not mapped()
again = shared_memory.SharedMemory(name)
print("its content:", again.buf[0])
assert again.buf[0] == 7
again.close()
print("in use after close():", opened())
assert not opened()

again = shared_memory.SharedMemory(name)
again.unlink()
view = again.buf[:1]
sys.unraisablehook = lambda error: print(error.exc_type.__name__, "ignored")
del again
gc.collect()
del view
gc.collect()
print("in use after del, the view last:", opened())
assert not mapped() and opened()
