"""An item can't be pickled, and the process is ending: the items after it are lost without a word. 进程退出时才发现不能序列化：后面的元素也丢失，没有提示。"""

import multiprocessing
import queue
import threading
from multiprocessing import util

ended = threading.Event()


class Unpicklable:
    def __init__(self, late, error):
        self.late, self.error = late, error

    def __reduce__(self):
        if self.late:
            ended.wait()
        raise self.error


def send(items, late, error):
    items.put(Unpicklable(late, error))
    items.put("next")
    if late:  # runs when the process is ending already, before it waits for the feeder thread
        util.Finalize(None, ended.set, exitpriority=0)
    else:
        items.close()
        items.join_thread()


def received(late, error):
    items = multiprocessing.Queue()
    child = multiprocessing.Process(target=send, args=(items, late, error))
    child.start()
    child.join()
    assert child.exitcode == 0
    try:
        return items.get(timeout=0.5)
    except queue.Empty:
        return None


if __name__ == "__main__":
    running, ending = received(False, ValueError("no")), received(True, ValueError("no"))
    system_exit = received(False, SystemExit())
    print("while it runs:", running)
    print("while it ends:", ending)
    print("SystemExit:   ", system_exit)
    assert (running, ending, system_exit) == ("next", None, None)
