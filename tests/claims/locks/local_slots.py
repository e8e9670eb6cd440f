"""In a subclass of `local`, a name in `__slots__` is shared by all threads. local 的子类里，写进 __slots__ 的名字由所有线程共享。"""

import threading


class Request(threading.local):
    __slots__ = ("shared",)


request, seen = Request(), {}
request.shared = request.own = "set by the main thread"


def look():
    seen.update(shared=request.shared, own=getattr(request, "own", "not there"))


thread = threading.Thread(target=look)
thread.start()
thread.join()
print(seen)
assert seen == {"shared": "set by the main thread", "own": "not there"}
