"""Under fork, an open file has one position for parent and child. 用 fork 时，父子进程共用打开的文件的读写位置。"""

import multiprocessing
import tempfile

if __name__ == "__main__":
    fork = multiprocessing.get_context("fork")
    with tempfile.TemporaryFile(buffering=0) as file:
        file.write(b"first\nsecond\n")
        file.seek(0)
        child = fork.Process(target=file.readline)
        child.start()
        child.join()
        line = file.readline()
    print("the child has read a line, the parent reads:", line.decode().strip())
    assert child.exitcode == 0
    assert line == b"second\n"
