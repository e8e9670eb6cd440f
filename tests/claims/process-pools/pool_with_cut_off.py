"""The result of the task is here, but leaving `with Pool()` cuts off what the worker is putting into a Queue: get() waits on in spite of its timeout. 任务的结果已经取到，离开 `with Pool()` 却打断了工作进程正在放入 Queue 的数据：get() 不管超时一直等。"""

import multiprocessing
import threading
from multiprocessing import connection

LARGE = 10_000_000  # far more than a pipe holds


def keep(shared):
    global queue
    queue = shared


def put(size):
    queue.put(bytes(size))
    return "result"


def get_returns(queue):
    reader = threading.Thread(target=queue.get, kwargs={"timeout": 0.1}, daemon=True)
    reader.start()
    reader.join(2)
    return not reader.is_alive()


def after_the_with(close_and_join):
    queue = multiprocessing.Queue()
    with multiprocessing.Pool(1, keep, (queue,)) as pool:
        assert pool.apply(put, (LARGE,)) == "result"
        assert connection.wait([queue._reader], timeout=60)  # the beginning is in the pipe
        if close_and_join:
            assert len(queue.get()) == LARGE
            pool.apply(put, (1,))
            pool.close()
            pool.join()
    pool.join()
    return get_returns(queue)


if __name__ == "__main__":
    closed, terminated = after_the_with(close_and_join=True), after_the_with(close_and_join=False)
    print("get(timeout=0.1) returns: close(), join():", closed, "| terminated:", terminated)
    assert (closed, terminated) == (True, False)
