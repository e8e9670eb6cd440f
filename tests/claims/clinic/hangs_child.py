"""The line in the child's function shows where the child stands, ends it, and so join() returns. 把这一行写进子进程的函数：子进程说出自己停在哪里，然后结束，于是 join() 返回。"""

import faulthandler
import linecache
import multiprocessing
import tempfile
import threading

PATIENCE_S = 1


def work(path):
    with open(path, "w") as dump:
        faulthandler.dump_traceback_later(PATIENCE_S, exit=True, file=dump)
        lock = threading.Lock()
        lock.acquire()
        lock.acquire()  # waits for ever


if __name__ == "__main__":
    with tempfile.NamedTemporaryFile("r") as dump:
        child = multiprocessing.Process(target=work, args=(dump.name,))
        child.start()
        child.join(30)
        frames = [line.strip() for line in dump if __file__ in line]
    number = int(frames[0].split("line ")[1].split()[0])
    line = linecache.getline(__file__, number).strip()
    print("the child stands at:", line)
    print("exit code of the child:", child.exitcode)
    assert line.startswith("lock.acquire()  # waits"), frames
    assert child.exitcode == 1
