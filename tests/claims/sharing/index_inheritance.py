"""A queue reaches the workers of a pool by its initializer. 用 initializer 把队列交给进程池。"""

import multiprocessing


def set_up(queue):
    global results  # (1)!
    results = queue


def square(number):
    results.put(number * number)


def square_into(queue, number):
    queue.put(number * number)


if __name__ == "__main__":
    queue = multiprocessing.Queue()
    with multiprocessing.Pool(2, initializer=set_up, initargs=(queue,)) as pool:  # (2)!
        try:
            pool.apply(square_into, (queue, 3))  # (3)!
        except RuntimeError as error:
            refused = str(error)
        pool.map(square, [1, 2, 3])
        squares = sorted(queue.get() for _ in range(3))
        pool.close()
        pool.join()
    print("as an argument:", refused)
    print("by initializer:", squares)
    assert "through inheritance" in refused
    assert squares == [1, 4, 9]
