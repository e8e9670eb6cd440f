"""interrupt() raises KeyboardInterrupt in the child. interrupt() 让子进程抛出 KeyboardInterrupt。"""
# /// example
# python = ">=3.14"
# platform = ["linux", "darwin"]
# ///

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


if __name__ == "__main__":
    log, child_end = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=work, args=(child_end,))
    process.start()
    assert log.recv() == "ready"
    process.interrupt()
    answer = log.recv()
    process.join()
    print("child:", answer)
    print("exit code:", process.exitcode)
    assert answer == "interrupted, cleaned up"
    assert process.exitcode == 7
