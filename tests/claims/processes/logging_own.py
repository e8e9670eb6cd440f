"""What multiprocessing logs about itself. multiprocessing 自己的日志。"""

import logging
import multiprocessing


def work():
    multiprocessing.get_logger().info("my own line")  # (1)!


if __name__ == "__main__":
    logger = multiprocessing.log_to_stderr(logging.INFO)  # (2)!
    assert logger is multiprocessing.get_logger()
    assert not logger.propagate  # (3)!
    process = multiprocessing.get_context("spawn").Process(target=work, name="worker")
    process.start()
    process.join()
    assert process.exitcode == 0
