"""The queue of a manager can be shut down for another process; a multiprocessing.Queue can't. 管理器的队列可以关闭，另一个进程也会知道；multiprocessing.Queue 不行。"""

import multiprocessing
import queue


def work(jobs, done):
    try:
        while True:
            done.put(jobs.get())
    except queue.ShutDown:
        done.put("closed")


if __name__ == "__main__":
    with multiprocessing.Manager() as manager:
        jobs, done = manager.Queue(), manager.Queue()
        worker = multiprocessing.Process(target=work, args=(jobs, done))
        worker.start()
        jobs.put("page")
        jobs.shutdown()
        worker.join()
        results = [done.get_nowait(), done.get_nowait()]
    print(results)
    assert results == ["page", "closed"]
    assert not hasattr(multiprocessing.Queue(), "shutdown")
