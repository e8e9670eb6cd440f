"""The manager has ended: its proxies are dead. 管理器没了，代理对象也就废了。"""

import multiprocessing


def collect():
    with multiprocessing.Manager() as manager:
        results = manager.list([1, 2, 3])
        return results  # (1)!


def collect_copy():
    with multiprocessing.Manager() as manager:
        results = manager.list([1, 2, 3])
        return results[:]  # (2)!


if __name__ == "__main__":
    proxy = collect()
    try:
        print(proxy[0])
    except (OSError, EOFError):  # (3)!
        dead = True
        print("the proxy: no manager answers")
    copied = collect_copy()
    print("the copy:", copied)
    assert dead
    assert copied == [1, 2, 3]
