"""One queue of numbers, one of squares, two workers. 一个队列放数，一个收平方，两个工作进程。"""

import multiprocessing

NUMBERS = [1, 2, 3, 4]
STOP = None


def square(tasks, results):
    while (number := tasks.get()) is not STOP:
        results.put((number, number * number))


if __name__ == "__main__":
    tasks, results = multiprocessing.Queue(), multiprocessing.Queue()
    workers = [multiprocessing.Process(target=square, args=(tasks, results)) for _ in range(2)]
    for worker in workers:
        worker.start()  # (1)!
    for number in NUMBERS:
        tasks.put(number)
    for _ in workers:
        tasks.put(STOP)  # (2)!
    squares = dict(results.get() for _ in NUMBERS)  # (3)!
    for worker in workers:
        worker.join()  # (4)!
        assert worker.exitcode == 0
    print(dict(sorted(squares.items())))
    assert squares == {1: 1, 2: 4, 3: 9, 4: 16}
