"""Each Pipe, each Popen with pipes and each Process object, even an ended one, takes file descriptors until it is closed: OSError, errno 24. 没有关闭的 Pipe、带管道的 Popen、Process 对象（哪怕进程已经结束）各占着文件描述符，用完了就是 OSError，errno 24。"""

import errno
import itertools
import multiprocessing
import resource
import subprocess
import sys

LIMIT = 48


def pipe():
    return multiprocessing.Pipe()


def popen():
    child = subprocess.Popen([sys.executable, "-c", "pass"], stdout=subprocess.PIPE)
    child.wait()
    return (child.stdout,)


def process():
    ended = multiprocessing.get_context("fork").Process(target=int)
    ended.start()
    ended.join()
    return (ended,)


def use_up(make):
    kept = []
    try:
        for _ in range(LIMIT):
            kept.append(make())
        raise AssertionError("no error")
    except OSError as error:
        assert error.errno == errno.EMFILE
        print(f"{make.__name__}: {type(error).__name__}: {error}")
    return kept


if __name__ == "__main__":
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (LIMIT, hard))
    for make in pipe, popen, process:
        kept = use_up(make)
        for thing in itertools.chain(*kept):
            thing.close()
        for _ in range(LIMIT):
            kept.append(make())  # what was closed is kept, too: closing is enough
            for thing in kept[-1]:
                thing.close()
    print(f"closed after use: {LIMIT} of each, no error")
