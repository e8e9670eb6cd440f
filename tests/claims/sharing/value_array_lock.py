"""get_lock() makes one step of reading and writing. 用 get_lock() 把读和写合成一步。"""

import multiprocessing
import threading
import time

TIMES = 100
WAIT_S = 0.1


def one():
    time.sleep(0.0005)  # time enough for another to come between
    return 1


def count(counter, histogram, together):
    together.wait()
    for number in range(TIMES):
        with counter.get_lock():  # (1)!
            counter.value += one()
        with histogram.get_lock():  # (2)!
            histogram[number % 2] += one()


if __name__ == "__main__":
    counter = multiprocessing.Value("i", 0)
    histogram = multiprocessing.Array("i", [0, 0])
    together = multiprocessing.Barrier(2)
    children = [
        multiprocessing.Process(target=count, args=(counter, histogram, together)) for _ in range(2)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
        assert child.exitcode == 0
    print(counter.value, histogram[:])
    assert counter.value == 2 * TIMES
    assert histogram[:] == [TIMES, TIMES]
    with counter.get_lock():
        reader = threading.Thread(target=lambda: counter.value)
        reader.start()
        reader.join(WAIT_S)
        assert reader.is_alive()  # one read takes the lock, too
    reader.join()
