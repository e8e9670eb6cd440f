"""A function or an argument that can't be pickled: the task is lost, and only get() or error_callback tells. 函数或参数无法序列化：任务就丢了，只有 get() 或 error_callback 会告诉你。"""

import threading
from multiprocessing import Pool

if __name__ == "__main__":
    told = []
    pool = Pool(1)
    pool.apply_async(print, (threading.Lock(),))
    pool.apply_async(lambda: print("done"))
    asked = pool.apply_async(print, (threading.Lock(),), error_callback=told.append)
    pool.close()
    pool.join()
    print("close() and join() are done, and nothing was printed")
    try:
        asked.get()
    except TypeError as error:
        print("get() raised", type(error).__name__)
        raised = error
    assert told == [raised]
