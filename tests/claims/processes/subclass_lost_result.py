"""An attribute set in run() stays in the child. run() 里设置的属性留在子进程。"""

import multiprocessing


class Summer(multiprocessing.Process):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers
        self.total = None

    def run(self):
        self.total = sum(self.numbers)  # (1)!
        assert self.total == 45


if __name__ == "__main__":
    summer = Summer(range(10))
    summer.start()
    summer.join()
    print("exit code:", summer.exitcode)
    print("total:", summer.total)
    assert summer.exitcode == 0  # so the assert in run() held
    assert summer.total is None
