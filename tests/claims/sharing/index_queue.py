"""The child sends its result through a queue. 子进程经队列交回结果。"""

import multiprocessing


def collect(results):
    results.put("from the child")


if __name__ == "__main__":
    results = multiprocessing.Queue()
    child = multiprocessing.Process(target=collect, args=(results,))
    child.start()
    received = results.get()  # (1)!
    child.join()
    print("parent:", received)
    assert child.exitcode == 0
    assert received == "from the child"
