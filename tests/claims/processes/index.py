"""Start two processes and collect what they send. 启动两个进程，收集它们送回的结果。"""

import multiprocessing
import os


def count_primes(stop, go, results):
    go.wait()
    primes = [n for n in range(2, stop) if all(n % d for d in range(2, int(n**0.5) + 1))]
    results.put((stop, len(primes), os.getpid()))  # (1)!


if __name__ == "__main__":  # (2)!
    go, results = multiprocessing.Event(), multiprocessing.SimpleQueue()
    processes = [
        multiprocessing.Process(target=count_primes, args=(stop, go, results))
        for stop in (1000, 10000)
    ]
    for process in processes:
        process.start()  # (3)!
    go.set()
    rows = sorted(results.get() for process in processes)
    for process in processes:
        process.join()  # (4)!

    for stop, count, pid in rows:
        print(f"below {stop:5}: {count:4} primes, counted in pid {pid}")
    assert [row[1] for row in rows] == [168, 1229]
    assert len({os.getpid(), *(row[2] for row in rows)}) == 3  # three processes
    assert [process.exitcode for process in processes] == [0, 0]
