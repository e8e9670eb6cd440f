"""Logging set up under the guard does not reach a spawned child. 写在保护里的日志配置到不了 spawn 的子进程。"""

import logging
import multiprocessing
import sys

log = logging.getLogger("work")


def work(results):
    log.info("work done")  # (1)!
    root = logging.getLogger()
    results.put((logging.getLevelName(root.level), len(root.handlers)))


if __name__ == "__main__":
    logging.basicConfig(
        level=logging.INFO, stream=sys.stdout, format="%(processName)s: %(message)s"
    )
    for method in ("spawn", "forkserver"):
        context = multiprocessing.get_context(method)
        results = context.SimpleQueue()
        process = context.Process(target=work, args=(results,))
        process.start()
        level, handlers = results.get()
        process.join()
        logging.info("under %s: level %s, %d handlers", method, level, handlers)
        assert (level, handlers) == ("WARNING", 0)  # (2)!
        assert process.exitcode == 0
