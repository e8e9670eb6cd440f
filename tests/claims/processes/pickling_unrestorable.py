"""An exception that pickle.dumps() accepts and the child can't restore. pickle.dumps() 收下的异常，子进程还原不出来。"""

import multiprocessing
import os
import pickle
import sys


class Refused(Exception):
    def __init__(self, code, text):
        super().__init__(f"{code}: {text}")


def use(thing):
    sys.exit(7)  # never reached


if __name__ == "__main__":
    thing = Refused(3, "full")
    pickle.dumps(thing)  # no error
    process = multiprocessing.get_context("spawn").Process(target=use, args=(thing,))
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # drop the traceback
    process.start()  # no error
    process.join()
    print("exit code of the child:", process.exitcode)
    assert process.exitcode == 1
    try:
        pickle.loads(pickle.dumps(thing))
        raise AssertionError("restored")
    except TypeError as error:
        print("pickle.loads() raises it here, too:", type(error).__name__)
