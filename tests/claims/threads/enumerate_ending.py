"""A thread that is ending may be off the list and still alive. 正在收尾的线程可能已经不在列表里，却还活着。"""

import threading

local = threading.local()
ending, go_on = threading.Event(), threading.Event()


class Connection:
    def __del__(self):  # in the thread that is ending, when its locals are thrown away
        ending.set()
        go_on.wait()


def work():
    local.connection = Connection()


thread = threading.Thread(target=work)
thread.start()
ending.wait()
alive, listed = thread.is_alive(), thread in threading.enumerate()
go_on.set()
thread.join()
print("alive:", alive, "| listed:", listed)
assert alive and not listed
