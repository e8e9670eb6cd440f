"""A worker that is terminated loses what it has put into a Queue, though the result of the task is here; `close()` and `join()` lose nothing, but `join()` waits until a large item is taken. 任务的结果已经取到，工作进程放进 Queue 的数据却会随 terminate() 丢掉；用 `close()` 和 `join()` 则不会丢，但数据很大时，取走之前 `join()` 会一直等。"""

import multiprocessing
import threading

SMALL, LARGE = 10, 1_000_000


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


def put_bytes(size):
    queue.put(bytes(size))


def join_waits_for_get(size):
    queue = multiprocessing.Queue()
    pool = multiprocessing.Pool(1, keep, (queue, None, None))
    pool.apply(put_bytes, (size,))
    pool.close()
    joining = threading.Thread(target=pool.join)
    joining.start()
    joining.join(2 if size == LARGE else 60)
    waits = joining.is_alive()
    queue.get()
    joining.join()
    return waits


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
    small, large = join_waits_for_get(SMALL), join_waits_for_get(LARGE)
    print("join() waits for get(): small item:", small, "| large:", large)
    assert (small, large) == (False, True)
