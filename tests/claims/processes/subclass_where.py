"""__init__ runs in the parent, run() in the child. __init__ 在父进程执行，run() 在子进程执行。"""

import multiprocessing
import os


class Reporter(multiprocessing.Process):
    def __init__(self, results):
        super().__init__()
        self.results = results
        self.made_in = os.getpid()

    def run(self):
        self.results.put((self.made_in, os.getpid(), self.pid))


if __name__ == "__main__":
    results = multiprocessing.SimpleQueue()
    reporter = Reporter(results)
    reporter.start()
    made_in, ran_in, own_pid = results.get()
    reporter.join()
    print("__init__ in the parent:", made_in == os.getpid())
    print("run() in the child:    ", ran_in == reporter.pid == own_pid != os.getpid())
    assert made_in == os.getpid()  # (1)!
    assert ran_in == reporter.pid == own_pid != os.getpid()
