"""A subclass of Process: run() in the child, results by a queue. Process 的子类：run() 在子进程执行。"""

import multiprocessing
import os


class Square(multiprocessing.Process):
    def __init__(self, number, results):
        super().__init__()  # (1)!
        self.number = number
        self.results = results

    def run(self):  # (2)!
        self.answer = self.number**2
        self.results.put((self.answer, os.getpid()))


if __name__ == "__main__":
    results = multiprocessing.SimpleQueue()
    process = Square(7, results)
    process.start()
    answer, pid = results.get()
    process.join()
    print("through the queue:", answer)
    print("as an attribute:  ", getattr(process, "answer", "nothing"))  # (3)!
    assert answer == 49 and pid == process.pid != os.getpid()
    assert not hasattr(process, "answer")
    assert process.exitcode == 0
