"""Make in run() what only the child needs. 只有子进程要用的东西，在 run() 里创建。"""

import multiprocessing
import threading


class Worker(multiprocessing.Process):
    def __init__(self, tasks, results):
        super().__init__()
        self.tasks, self.results = tasks, results  # (1)!

    def run(self):
        self.lock = threading.Lock()  # (2)!
        self.both = threading.Barrier(2)  # (3)!
        self.seen = 0
        helpers = [threading.Thread(target=self.help) for _ in range(2)]
        for helper in helpers:
            helper.start()
        for helper in helpers:
            helper.join()
        self.results.put(self.seen)

    def help(self):
        while self.tasks.get() is not None:
            self.both.wait()
            with self.lock:
                self.seen += 1


if __name__ == "__main__":
    tasks, results = multiprocessing.SimpleQueue(), multiprocessing.SimpleQueue()
    worker = Worker(tasks, results)
    worker.start()
    for task in ["a", "b", "c", "d", None, None]:
        tasks.put(task)
    seen = results.get()
    worker.join()
    print("tasks seen by two threads in the child:", seen)
    assert seen == 4
    assert worker.exitcode == 0
