"""A worker that is terminated loses what it has put into a Queue, though the result of the task is here; `close()` and `join()` lose nothing. 任务的结果已经取到，工作进程放进 Queue 的数据却会随 terminate() 丢掉；用 `close()` 和 `join()` 则不会丢。"""

import multiprocessing


def keep(*shared):
    global queue, being_pickled, go_on
    queue, being_pickled, go_on = shared


class Item:
    def __reduce__(self):  # in the feeder thread of the worker
        being_pickled.set()
        go_on.wait()
        return str, ("item",)


def put_item():
    queue.put(Item())
    return "result"


def arrived(close_and_join):
    queue, being_pickled = multiprocessing.Queue(), multiprocessing.Event()
    go_on = multiprocessing.Event()
    with multiprocessing.Pool(1, keep, (queue, being_pickled, go_on)) as pool:
        assert pool.apply(put_item) == "result"
        being_pickled.wait()
        if close_and_join:
            go_on.set()
            pool.close()
            pool.join()
    pool.join()
    return not queue.empty()


if __name__ == "__main__":
    terminated, closed = arrived(close_and_join=False), arrived(close_and_join=True)
    print("the item arrived: terminated:", terminated, "| close(), join():", closed)
    assert (terminated, closed) == (False, True)
