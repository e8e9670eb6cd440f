"""One process waits until another sets the event. 一个进程等，另一个进程置位。"""

import logging
import multiprocessing
import sys
import time

logging.basicConfig(
    level=logging.INFO,
    stream=sys.stdout,
    format="[%(processName)s] %(message)s",  # (1)!
)


def release(built):
    logging.info("waiting for the build")
    logging.info("event is %s, releasing", built.wait())  # (2)!


def build(built):
    logging.info("building")
    time.sleep(0.1)  # stands for the build
    built.set()


if __name__ == "__main__":
    built = multiprocessing.Event()
    processes = [
        multiprocessing.Process(target=release, name="release", args=(built,)),
        multiprocessing.Process(target=build, name="build", args=(built,)),
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()  # (3)!
        assert process.exitcode == 0
    assert built.is_set()  # it stays set until someone calls clear()
    built.clear()
    assert not built.is_set()
    assert built.wait(timeout=0.05) is False
