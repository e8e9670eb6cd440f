"""A callback that raises ends the Pool's result thread: neither its task nor a later one gets a result, and terminate() may raise. 回调函数一抛异常，Pool 接收结果的线程就结束了：这个任务和后面的任务再也得不到结果，terminate() 也可能抛异常。"""

import multiprocessing
import threading


def store(result):
    raise OSError("disk full")


if __name__ == "__main__":
    died = []
    threading.excepthook = lambda args: died.append(args.exc_type.__name__)
    pool = multiprocessing.Pool(1)
    assert pool.apply_async(abs, (-1,)).get(30) == 1
    first = pool.apply_async(abs, (-2,), callback=store)
    second = pool.apply_async(abs, (-3,))
    second.wait(1)
    print("the task is done:", first.ready(), "| the next one:", second.ready())
    assert not first.ready() and not second.ready() and died == ["OSError"]
    try:
        pool.terminate()
    except AssertionError as error:
        print(f"terminate(): {str(error)[:22]} ...")
    else:
        raise AssertionError("terminate() raised nothing")
