"""After a child was killed while it wrote to the queue, listener.stop() does not return. 子进程写队列时被杀，listener.stop() 就不返回。"""

import logging
import logging.handlers
import multiprocessing
import signal
import threading
from time import monotonic, sleep

MORE_THAN_A_PIPE_HOLDS = 10**6


def work(records):
    logging.getLogger().handlers[:] = [logging.handlers.QueueHandler(records)]
    logging.warning("x" * MORE_THAN_A_PIPE_HOLDS)


if __name__ == "__main__":
    records = multiprocessing.Queue()
    process = multiprocessing.Process(target=work, args=(records,))
    process.start()
    while records.empty():  # until it has begun to write
        sleep(0.01)
    process.kill()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    listener = logging.handlers.QueueListener(records, logging.NullHandler())
    listener.start()
    stop = threading.Thread(target=listener.stop, daemon=True)
    stop.start()
    began = monotonic()
    stop.join(1)
    print("stop() hangs:", stop.is_alive())
    records.cancel_join_thread()  # the end of the queue can't be written either
    assert stop.is_alive() and monotonic() - began > 0.9
