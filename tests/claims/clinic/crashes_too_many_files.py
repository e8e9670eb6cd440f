"""Each Pipe or Popen with pipes that stays open takes file descriptors until there are none: OSError, errno 24. 没有关闭的 Pipe、带管道的 Popen 各占着文件描述符，用完了就是 OSError，errno 24。"""

import errno
import multiprocessing
import resource

LIMIT = 64


def talk():
    return multiprocessing.Pipe()


if __name__ == "__main__":
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (LIMIT, hard))  # (1)!
    kept = []
    try:
        for _ in range(LIMIT):
            kept.append(talk())
    except OSError as error:
        print(f"{type(error).__name__}: {error}")
        assert error.errno == errno.EMFILE
    else:
        raise AssertionError("no error")
    for ends in kept:
        for end in ends:
            end.close()
    for _ in range(LIMIT):
        for end in talk():
            end.close()  # (2)!
    print(f"closed after use: {LIMIT} pipes, no error")
