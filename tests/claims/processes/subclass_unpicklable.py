"""An attribute that can't be pickled stops start(). 有传不了的属性，start() 就失败。"""

import multiprocessing
import threading

SpawnProcess = multiprocessing.get_context("spawn").Process  # (1)!


class Worker(SpawnProcess):
    def __init__(self):
        super().__init__()
        self.lock = threading.Lock()  # (2)!

    def run(self):
        print("never printed", flush=True)


if __name__ == "__main__":
    worker = Worker()
    try:
        worker.start()  # (3)!
    finally:
        assert worker.pid is None
