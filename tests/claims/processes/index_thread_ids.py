"""After a fork, main threads share one thread id. fork 之后，各进程主线程的线程标识符相同。"""

import multiprocessing
import os
import threading


def report(results):
    results.put((os.getpid(), threading.get_ident()))
    assert threading.current_thread().name == "MainThread"


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    results = context.SimpleQueue()
    processes = [context.Process(target=report, args=(results,)) for _ in range(3)]
    for process in processes:
        process.start()
    pids, idents = zip(*[results.get() for process in processes])
    for process in processes:
        process.join()

    print("different pids:", len(set(pids)))
    print("different thread ids:", len(set(idents)))
    assert [process.exitcode for process in processes] == [0, 0, 0]
    assert len(set(pids)) == 3
    assert set(idents) == {threading.get_ident()}  # all of them, and the parent's
