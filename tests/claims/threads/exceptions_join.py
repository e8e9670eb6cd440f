"""A thread that keeps its exception and raises it again in result(). 线程把异常存起来，在 result() 里重新抛出。"""

import sys
import threading
import time
import traceback

PAUSE_S = 0.05  # stands for work: without join() there would be no result yet


class ResultThread(threading.Thread):
    def __init__(self, function, *args):
        super().__init__()
        self._call = function, args
        self._value = self._error = None

    def run(self):
        function, args = self._call
        try:
            self._value = function(*args)
        except BaseException as error:  # (1)!
            self._error = error

    def result(self):
        self.join()
        if self._error is not None:
            raise self._error  # (2)!
        return self._value


def double(text):
    time.sleep(PAUSE_S)
    return 2 * int(text)


def result_of(function, *args):
    thread = ResultThread(function, *args)
    thread.start()
    try:
        return thread.result()
    except BaseException as error:
        return error


good, bad, left = result_of(double, "21"), result_of(double, "two"), result_of(sys.exit, 3)
print("good:", good)
print("bad: ", bad)
frames = [frame.name for frame in traceback.extract_tb(bad.__traceback__)]
assert good == 42 and isinstance(bad, ValueError) and frames[-1] == "double"
assert isinstance(left, SystemExit) and left.code == 3
