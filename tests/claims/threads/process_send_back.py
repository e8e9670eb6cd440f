"""The child sends its result back. 子进程把结果送回来。"""

import multiprocessing


def download(name, results):
    results.put(f"text of {name}")


if __name__ == "__main__":
    results = multiprocessing.SimpleQueue()
    names = ["a", "b"]
    children = [multiprocessing.Process(target=download, args=(name, results)) for name in names]
    for child in children:
        child.start()
    pages = [results.get() for _ in children]  # (1)!
    for child in children:
        child.join()

    print("pages in the parent:", sorted(pages))
    assert sorted(pages) == ["text of a", "text of b"]
    assert all(child.exitcode == 0 for child in children)
