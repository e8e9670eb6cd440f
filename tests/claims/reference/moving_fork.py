"""What was inherited works again with a context of fork, for a Process, a Pool and an executor. 换回 fork 的上下文，Process、Pool 和 Executor 又能继承。"""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor

settings = None


def look(_=None):
    return settings


if __name__ == "__main__":
    settings = "from main"
    fork = multiprocessing.get_context("fork")
    results = fork.SimpleQueue()
    process = fork.Process(target=lambda: results.put(look()))
    process.start()
    found = [results.get()]
    process.join()
    with fork.Pool(1) as pool:
        found += pool.map(look, [0])
    with ProcessPoolExecutor(1, mp_context=fork) as executor:
        found.append(executor.submit(look).result())
    print("Process, Pool, ProcessPoolExecutor:", found)
    assert found == ["from main"] * 3
