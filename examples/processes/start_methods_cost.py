"""What starting and joining one process costs. 启动并等待一个进程要多久。"""
# /// example
# platform = ["linux"]
# mask = ['(\d+\.\d+) ms']
# start_methods = []
# ///

import multiprocessing
from time import perf_counter


def nothing():
    pass


def cost_ms(method):
    context = multiprocessing.get_context(method)
    times = []
    for _ in range(9):
        began = perf_counter()
        process = context.Process(target=nothing)
        process.start()
        process.join()
        times.append(1000 * (perf_counter() - began))
    return times[0], min(times[1:])  # (1)!


if __name__ == "__main__":
    first, later = {}, {}
    for method in ("fork", "forkserver", "spawn"):
        first[method], later[method] = cost_ms(method)
        print(f"{method:10}  first: {first[method]:.1f} ms  later: {later[method]:.1f} ms")
    assert later["fork"] * 1.5 < later["spawn"]
    assert later["forkserver"] * 1.5 < later["spawn"]
    assert later["forkserver"] * 1.5 < first["forkserver"]
