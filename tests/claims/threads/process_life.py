"""What Python tells about a process. Python 能告诉你进程的什么。"""

import multiprocessing
import sys


def work(stop):
    stop.wait()
    sys.exit(3)


def show(moment):
    alive, code = child.is_alive(), child.exitcode
    print(f"{moment:14} alive: {alive!s:6} exitcode: {code!s:5} pid: {child.pid}")
    return alive, code


if __name__ == "__main__":
    stop = multiprocessing.Event()
    child = multiprocessing.Process(target=work, args=(stop,))
    assert show("before start") == (False, None)
    child.start()
    assert show("started") == (True, None)  # (1)!
    stop.set()
    child.join()
    assert show("after join") == (False, 3)
    child.close()  # (2)!
    try:
        child.is_alive()
    except ValueError as error:
        print("after close   ", error)
        closed = True
    assert closed and "closed" in repr(child)
