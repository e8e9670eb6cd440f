"""On Linux a block can be made larger than /dev/shm, without an error, though there is no room for it. 在 Linux 上，内存块可以创建得比 /dev/shm 还大，不报错，其实放不下。"""

import errno
import os
from multiprocessing.shared_memory import SharedMemory

shm = os.statvfs("/dev/shm")
room = shm.f_blocks * shm.f_frsize
block = SharedMemory(create=True, size=room + shm.f_frsize)
try:
    print("a block larger than /dev/shm is made:", block.size > room)
    assert block.size > room > 0
    with open("/dev/shm/" + block.name, "r+b") as file:
        try:
            os.posix_fallocate(file.fileno(), 0, block.size)  # refused at once, takes nothing
            raise AssertionError("there was room for it")
        except OSError as error:
            print("is there room for it:", os.strerror(error.errno))
            assert error.errno == errno.ENOSPC
finally:
    block.unlink()
    block.close()
