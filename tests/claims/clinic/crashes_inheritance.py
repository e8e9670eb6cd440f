"""A lock can't be an argument of a pool's task. 锁不能当作进程池任务的参数。"""

import multiprocessing

if __name__ == "__main__":
    messages = []
    pool = multiprocessing.Pool(processes=1)
    for shared in (
        multiprocessing.Lock(),
        multiprocessing.Queue(),
        multiprocessing.Event(),
        multiprocessing.Value("i"),
    ):
        try:
            pool.apply(print, (shared,))  # (1)!
        except RuntimeError as error:
            messages.append(str(error))
    pool.close()
    pool.join()
    text = "objects should only be shared between processes through inheritance"
    print("RuntimeError:", messages[0])
    assert messages[0] == f"Lock {text}"
    assert [message.endswith(text) for message in messages] == [True] * 4
