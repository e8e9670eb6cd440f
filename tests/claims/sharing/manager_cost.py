"""Each use of a proxy is a request to another process. 每用一次代理对象，就是一次跨进程请求。"""

import multiprocessing
import timeit

TIMES = 500


def seconds(read):
    return min(timeit.repeat(read, number=TIMES, repeat=3))


if __name__ == "__main__":
    shared = multiprocessing.Value("i", 1)
    with multiprocessing.Manager() as manager:
        proxy = manager.Value("i", 1)
        direct = seconds(lambda: shared.value)
        asked = seconds(lambda: proxy.value)
    print(f"a read through the manager takes {asked / direct:.0f} times as long as from a Value")
    assert asked > 5 * direct
