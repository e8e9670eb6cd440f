"""Every process sets up its own logging. 每个进程各自配置日志。"""

import logging
import multiprocessing
import sys


def set_up_logging():
    logging.basicConfig(
        level=logging.INFO, stream=sys.stdout, format="%(processName)s: %(message)s", force=True
    )


def work(part):
    set_up_logging()  # (1)!
    logging.info("part %d done", part)


if __name__ == "__main__":
    set_up_logging()
    processes = [
        multiprocessing.Process(target=work, args=(part,), name=f"worker-{part}")
        for part in range(2)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    logging.info("all done")
    assert [process.exitcode for process in processes] == [0, 0]
