"""A child appends to its own copy of the list. 子进程改的是自己那份副本。"""

import multiprocessing


def collect(results):
    results.append("from the child")
    print("child: ", results, flush=True)


if __name__ == "__main__":
    results = []
    child = multiprocessing.Process(target=collect, args=(results,))  # (1)!
    child.start()
    child.join()
    print("parent:", results)
    assert child.exitcode == 0  # the child did its work, without an error
    assert results == []  # and the parent saw nothing of it
