"""A lock at module level chooses the start method. 模块级的锁就已经选定了启动方法。"""

import multiprocessing

lock = multiprocessing.Lock()  # (1)!

if __name__ == "__main__":
    assert multiprocessing.get_start_method(allow_none=True) is not None
    multiprocessing.set_start_method("spawn")  # (2)!
