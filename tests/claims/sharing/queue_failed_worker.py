"""A worker that failed puts nothing more: get with a timeout, and look at exitcode. 出错的进程不再放数据。"""

import multiprocessing
import queue


def halve(number, halves):
    if number % 2:
        raise SystemExit(1)  # as after an exception, without the traceback
    halves.put(number // 2)


def get(items, processes):
    while True:
        try:
            return items.get(timeout=0.1)
        except queue.Empty:
            for process in processes:
                if process.exitcode:
                    raise RuntimeError(f"exit code {process.exitcode}") from None


if __name__ == "__main__":
    numbers, halves = (4, 5, 6), multiprocessing.Queue()
    processes = [multiprocessing.Process(target=halve, args=(n, halves)) for n in numbers]
    for process in processes:
        process.start()
    received, told = [], None
    try:
        for _ in numbers:
            received.append(get(halves, processes))
    except RuntimeError as error:
        told = str(error)
    for process in processes:
        process.join()
    while len(received) < 2:
        received.append(halves.get())  # those that did not fail have put theirs
    try:
        received.append(halves.get(timeout=0.5))  # all have ended: without a timeout, for ever
    except queue.Empty:
        print("three processes, two items:", sorted(received), "-", told)
    assert sorted(received) == [2, 3]
    assert told == "exit code 1"
    assert [process.exitcode for process in processes] == [0, 1, 0]
