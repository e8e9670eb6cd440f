"""A lock can't be an argument of a pool's task. 锁不能当作进程池任务的参数。"""
# /// example
# wrong = true
# ///

import multiprocessing

if __name__ == "__main__":
    lock = multiprocessing.Lock()
    pool = multiprocessing.Pool(processes=1)
    try:
        pool.apply(print, (lock,))  # (1)!
    except RuntimeError as error:
        message = str(error)
    pool.close()
    pool.join()
    print("RuntimeError:", message)
    assert message == ("Lock objects should only be shared between processes through inheritance")
