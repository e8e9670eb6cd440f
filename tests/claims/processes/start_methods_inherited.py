"""Children that are copies of one process share the files it had open: only the first to read gets the text. 从同一个进程复制出来的子进程，共享它打开的文件：只有先读的那个能读到内容。"""

import multiprocessing
import os
import sys

version = sys.version_info[:3]
server_imports = (3, 13, 8) <= version < (3, 14) or version >= (3, 14, 1)
script = os.open(__file__, os.O_RDONLY)


def read(results):
    results.put(len(os.read(script, 1_000_000)) > 0)


def who_gets_it(method):
    context = multiprocessing.get_context(method)
    results = context.SimpleQueue()
    got = []
    for _ in range(2):
        child = context.Process(target=read, args=(results,))
        child.start()
        got.append(results.get())
        child.join()
        assert child.exitcode == 0
    return got


if __name__ == "__main__":
    shared, own = [True, False], [True, True]
    wanted = {"fork": shared, "spawn": own, "forkserver": shared if server_imports else own}
    for method, expected in wanted.items():
        got = who_gets_it(method)
        assert got == expected
        if method != "forkserver":  # it depends on the version
            print(f"{method}: the first child got the text: {got[0]}, the second: {got[1]}")
