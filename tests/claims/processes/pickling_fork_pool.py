"""Under fork, Process takes a lambda; a pool and a queue still pickle. 用 fork 时，Process 收 lambda；进程池和队列照样要序列化。"""

import multiprocessing
import pickle


def refused(call, *args):
    try:
        call(*args)
    except (pickle.PicklingError, AttributeError):
        return True
    return False


if __name__ == "__main__":
    fork = multiprocessing.get_context("fork")
    child = fork.Process(target=lambda: None)
    child.start()
    child.join()
    print("Process, exit code:", child.exitcode)
    with fork.Pool(1) as pool:
        by_pool = refused(pool.apply, lambda: None)
    by_queue = refused(fork.SimpleQueue().put, lambda: None)
    print("refused by the pool:", by_pool)
    print("refused by the queue:", by_queue)
    assert child.exitcode == 0
    assert by_pool and by_queue
