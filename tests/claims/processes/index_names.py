"""Named processes, and a log that says who wrote each line. 给进程取名，日志里写明是谁。"""

import logging
import multiprocessing
import sys

logging.basicConfig(  # (1)!
    level=logging.DEBUG, stream=sys.stdout, format="pid %(process)d %(processName)s - %(message)s"
)


def worker():
    logging.debug("worker %s", multiprocessing.current_process().name)


if __name__ == "__main__":
    jobs = []
    for i in range(3):
        process = multiprocessing.Process(name=f"job-{i}", target=worker)  # (2)!
        jobs.append(process)
        process.start()
    for process in jobs:  # (3)!
        process.join()
    assert [process.exitcode for process in jobs] == [0, 0, 0]
    assert len({process.pid for process in jobs}) == 3
