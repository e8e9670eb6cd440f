"""A handler of another logger, inherited by fork, writes the record a second time. fork 继承来的、其他记录器上的处理器，会把记录再写一遍。"""

import logging
import logging.handlers
import multiprocessing
import tempfile
from pathlib import Path

fork = multiprocessing.get_context("fork")
shop = logging.getLogger("shop")


def work(records, remove):
    logging.getLogger().handlers[:] = [logging.handlers.QueueHandler(records)]
    if remove:
        shop.handlers.pop().close()
    shop.warning("sold out")


def times_written(path, remove):
    shop.handlers[:] = [logging.FileHandler(path, mode="w")]
    records = fork.Queue()
    process = fork.Process(target=work, args=(records, remove))
    process.start()
    listener = logging.handlers.QueueListener(records, *shop.handlers)
    listener.start()
    process.join()
    listener.stop()
    records.close()
    records.join_thread()  # no thread is left for the next fork
    shop.handlers[0].close()
    return len(path.read_text().splitlines())


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "work.log")
        kept, removed = times_written(path, remove=False), times_written(path, remove=True)
    print("written, handler kept:", kept, "| removed:", removed)
    assert (kept, removed) == (2, 1)
