"""A child changes its own copy, the parent sees nothing. 子进程改的是自己那一份，父进程看不到。"""

import multiprocessing
import sys

pages = ["index"]


def download(name):
    pages.append(name)  # (1)!
    sys.exit(0 if pages == ["index", name] else 1)


if __name__ == "__main__":
    children = [multiprocessing.Process(target=download, args=(name,)) for name in ("a", "b")]
    for child in children:
        child.start()
    for child in children:
        child.join()

    print("exit codes of the children:", [child.exitcode for child in children])  # (2)!
    print("pages in the parent:", pages)
    assert [child.exitcode for child in children] == [0, 0]
    assert pages == ["index"]
