"""Workers that wait for each other: fewer tasks than workers wait for ever, under spawn and forkserver. 工作进程互相等待：用 spawn 和 forkserver 时，任务比工作进程少，就一直等下去。"""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor, wait

if __name__ == "__main__":
    for method in "fork", "spawn", "forkserver":
        context = multiprocessing.get_context(method)
        both_started = context.Barrier(2)
        with ProcessPoolExecutor(2, context, both_started.wait) as executor:
            first = executor.submit(abs, -1)
            seconds = 20 if method == "fork" else 1
            waits = bool(wait([first], timeout=seconds).not_done)
            second = executor.submit(abs, -2)
            assert (first.result(), second.result()) == (1, 2)
        print(f"{method}: one task alone waits: {waits}")
        assert waits == (method != "fork")
