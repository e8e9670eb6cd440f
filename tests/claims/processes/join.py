"""Wait for a process, then look how it ended. 等进程结束，再看它是怎样结束的。"""

import multiprocessing
import signal
import sys


def finish():
    pass


def refuse():
    sys.exit(3)


def fail():
    raise ValueError("no such page")


def crash():
    signal.raise_signal(signal.SIGKILL)


if __name__ == "__main__":
    codes = {}
    for task in (finish, refuse, fail, crash):
        process = multiprocessing.Process(target=task, name=task.__name__)
        assert process.exitcode is None  # not started yet
        process.start()
        answer = process.join()  # (1)!
        codes[task.__name__] = process.exitcode  # (2)!
        assert answer is None
    print(codes)
    assert codes == {"finish": 0, "refuse": 3, "fail": 1, "crash": -9}
    assert signal.Signals(-codes["crash"]) is signal.SIGKILL
