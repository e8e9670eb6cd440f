"""One program file, four processes. 一个程序文件，四个进程。"""

import multiprocessing
import os
import threading


def introduce(results):
    results.put((os.getpid(), threading.active_count()))  # (1)!


if __name__ == "__main__":
    results = multiprocessing.SimpleQueue()  # (2)!
    children = [multiprocessing.Process(target=introduce, args=(results,)) for _ in range(3)]
    for child in children:
        child.start()
    answers = [results.get() for _ in children]
    for child in children:
        child.join()

    print(f"parent: pid {os.getpid()}")
    for pid, threads in sorted(answers):
        print(f"child:  pid {pid}, {threads} thread")
    assert len({os.getpid(), *(pid for pid, _ in answers)}) == 4
    assert all(threads == 1 for _, threads in answers)
    assert all(child.exitcode == 0 for child in children)
