"""terminate() can be handled, kill() can't. terminate() 可以处理，kill() 不能。"""

import multiprocessing
import signal
import sys
from time import sleep


def leave(number, frame):
    sys.exit(0)  # (1)!


def work(polite, log):
    if polite:
        signal.signal(signal.SIGTERM, leave)
    try:
        log.send("ready")
        while True:
            sleep(0.05)
    finally:
        log.send("cleaned up")


def stop(method, polite):
    reader, writer = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=work, args=(polite, writer))
    process.start()
    assert reader.recv() == "ready"
    getattr(process, method)()
    process.join()
    cleaned_up = reader.poll() and reader.recv() == "cleaned up"  # (2)!
    handler = "handler" if polite else "no handler"
    print(f"{method:9}  {handler:10}  cleaned up: {cleaned_up!s:5}  exit code: {process.exitcode}")
    return cleaned_up, process.exitcode


def main():
    assert stop("terminate", polite=False) == (False, -signal.SIGTERM)
    assert stop("terminate", polite=True) == (True, 0)
    assert stop("kill", polite=True) == (False, -signal.SIGKILL)


if __name__ == "__main__":
    main()
