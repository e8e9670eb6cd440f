"""What starting and joining one process costs. 启动并等待一个进程要多久。"""

import multiprocessing
from time import perf_counter


def nothing():
    pass


def cost_ms(method):
    began = perf_counter()
    process = multiprocessing.get_context(method).Process(target=nothing)
    process.start()
    process.join()
    return 1000 * (perf_counter() - began)


if __name__ == "__main__":
    methods = "fork", "forkserver", "spawn"
    first = {method: cost_ms(method) for method in methods}
    rounds = [{method: cost_ms(method) for method in methods} for _ in range(8)]
    later = {method: min(costs[method] for costs in rounds) for method in methods}  # (1)!
    for method in methods:
        print(f"{method:10}  first: {first[method]:.1f} ms  later: {later[method]:.1f} ms")
    assert later["fork"] * 1.5 < later["spawn"]
    assert later["forkserver"] * 1.5 < later["spawn"]
    assert later["forkserver"] * 1.5 < first["forkserver"]
