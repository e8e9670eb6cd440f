"""Under fork, what a worker has printed into a file that it opened and did not close is lost, with close() and join() too; flushed, it is kept. 用 fork 时，工作进程打印到自己打开、却没有关闭的文件里的内容会丢掉，写了 close() 和 join() 也一样；刷新过的就不会丢。"""

import multiprocessing
import os
import tempfile


def open_file(path):
    global file
    file = open(path, "w")


def write(flush):
    print("line", file=file, flush=flush)


def kept(flush):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "file.txt")
        pool = multiprocessing.get_context("fork").Pool(1, open_file, (path,))
        pool.apply(write, (flush,))
        pool.close()
        pool.join()
        with open(path) as file:
            return file.read() == "line\n"


if __name__ == "__main__":
    print("kept: open:", kept(flush=False), "| flushed:", kept(flush=True))
    assert (kept(flush=False), kept(flush=True)) == (False, True)
