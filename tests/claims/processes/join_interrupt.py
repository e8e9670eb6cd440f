"""interrupt() raises KeyboardInterrupt in the child. interrupt() 让子进程抛出 KeyboardInterrupt。"""

import io
import multiprocessing
import sys
from time import sleep


def work(log):
    try:
        log.send("ready")
        while True:
            sleep(0.05)  # (1)!
    except KeyboardInterrupt:
        log.send("interrupted, cleaned up")
        sys.exit(7)


def work_on(log):
    sys.stderr = io.StringIO()  # drop the traceback
    log.send("ready")
    while True:
        sleep(0.05)


def interrupt(task):
    log, child_end = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=task, args=(child_end,))
    process.start()
    assert log.recv() == "ready"
    process.interrupt()
    process.join()
    return log.recv() if log.poll() else None, process.exitcode


if __name__ == "__main__":
    handled, ignored = interrupt(work), interrupt(work_on)
    print("handled:    ", handled)
    print("not handled:", ignored)  # (2)!
    assert handled == ("interrupted, cleaned up", 7)
    assert ignored == (None, 1)
