"""A thread that keeps its exception and raises it again in result(). 线程把异常存起来，在 result() 里重新抛出。"""

import threading


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


good = ResultThread(int, "42")
bad = ResultThread(int, "forty-two")
good.start()
bad.start()
print("good:", good.result())
try:
    bad.result()
except ValueError as error:
    print("bad: ", error)
    caught = error
assert good.result() == 42
assert "forty-two" in str(caught)
