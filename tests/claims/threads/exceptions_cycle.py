"""A `Thread` that keeps its exception is a reference cycle, until the exception is given away. 保存着自己的异常的 Thread 是一个循环引用，直到把异常交出去。"""

import gc
import threading
import weakref


class ResultThread(threading.Thread):
    error = None

    def run(self):
        try:
            int("two")
        except ValueError as error:
            self.error = error

    def keeps(self):
        self.join()
        raise self.error

    def gives_away(self):
        self.join()
        error, self.error = self.error, None
        try:
            raise error
        finally:
            del error  # or the traceback would refer to itself


def freed(result):
    thread = ResultThread()
    thread.start()
    try:
        getattr(thread, result)()
    except ValueError:
        pass
    gone = weakref.ref(thread)
    del thread
    return gone() is None


gc.disable()  # what is freed now, is freed without it
kept, given_away = freed("keeps"), freed("gives_away")
print("kept:       freed at once:", kept)
print("given away: freed at once:", given_away)
assert not kept and given_away
