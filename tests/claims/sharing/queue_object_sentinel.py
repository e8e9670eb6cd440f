"""In the other process an object() is another object, None is the same. 到了另一个进程，object() 就是另一个对象，None 还是同一个。"""

import multiprocessing

STOP = object()


def compare(items, answers):
    for sentinel in (STOP, None):
        answers.put(items.get() is sentinel)


if __name__ == "__main__":
    items, answers = multiprocessing.Queue(), multiprocessing.Queue()
    worker = multiprocessing.Process(target=compare, args=(items, answers))
    worker.start()
    items.put(STOP)
    items.put(None)
    found = [answers.get(), answers.get()]
    worker.join()
    print("object() recognised:", found[0])
    print("None recognised:", found[1])
    assert found == [False, True]
