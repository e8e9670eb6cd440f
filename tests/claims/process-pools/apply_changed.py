"""An argument is pickled after apply_async() has returned: a list that is cleared meanwhile arrives empty. 参数在 apply_async() 返回之后才序列化：这期间清空的列表，工作进程收到的是空的。"""

import threading
from multiprocessing import Pool

go_on = threading.Event()


class First:
    def __reduce__(self):
        go_on.wait()  # what was submitted later is not pickled yet
        return int, ()


if __name__ == "__main__":
    pool = Pool(1)
    first = pool.apply_async(abs, (First(),))
    batch = [1, 2, 3]
    changed = pool.apply_async(sum, (batch,))
    copied = pool.apply_async(sum, (batch.copy(),))
    batch.clear()
    go_on.set()
    print("the list:", changed.get(), "| a copy:", copied.get())
    assert (first.get(), changed.get(), copied.get()) == (0, 0, 6)
    pool.close()
    pool.join()
