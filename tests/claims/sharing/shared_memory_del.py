"""A SharedMemory object that is gone has closed its block; without unlink() the block stays. SharedMemory 对象没了就等于 close()；没有 unlink()，那块内存还在。"""

import gc
from multiprocessing import shared_memory

block = shared_memory.SharedMemory(create=True, size=4096)
name = block.name


def mapped():
    with open("/proc/self/maps") as maps:
        return name.lstrip("/") in maps.read()


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
again.unlink()
