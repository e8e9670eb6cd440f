"""Fetched is not processed: what JoinableQueue adds to Queue. 取走不等于处理完：JoinableQueue 多了什么。"""

import multiprocessing
import queue


def worker(jobs, results):
    while (job := jobs.get()) is not None:
        results.put(job * job)
        jobs.task_done()


if __name__ == "__main__":
    jobs, results = multiprocessing.JoinableQueue(), multiprocessing.SimpleQueue()
    process = multiprocessing.Process(target=worker, args=(jobs, results))
    process.start()
    for job in (2, 3):
        jobs.put(job)
    jobs.join()
    processed = []
    while not results.empty():
        processed.append(results.get())
    print("processed:", *processed)
    assert processed == [4, 9]
    jobs.put(None)
    process.join()
    plain = multiprocessing.Queue()
    assert not hasattr(plain, "task_done") and not hasattr(plain, "join")
    assert hasattr(queue.Queue, "task_done") and hasattr(queue.Queue, "join")
    assert process.exitcode == 0
