"""A record with an `extra` that can't be pickled is lost at a normal end, too. `extra` 里有无法序列化的东西，进程正常结束，记录也丢。"""

import io
import logging
import logging.handlers
import multiprocessing
import sys
import threading


def work(records):
    sys.stderr = io.StringIO()  # drop the traceback
    logging.getLogger().handlers[:] = [logging.handlers.QueueHandler(records)]
    logging.warning("paid", extra={"order": 3})
    logging.warning("sold out", extra={"stock": threading.Lock()})  # no error


if __name__ == "__main__":
    records = multiprocessing.Queue()
    process = multiprocessing.Process(target=work, args=(records,))
    process.start()
    process.join()
    arrived = []
    while not records.empty():
        arrived.append(records.get().getMessage())
    print("arrived:", arrived, "| exit code:", process.exitcode)
    assert arrived == ["paid"]
    assert process.exitcode == 0
