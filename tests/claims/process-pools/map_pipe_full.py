"""Large inputs: `imap` reads until the pipe is full. 输入很大时，imap 读到管道装满为止。"""

import multiprocessing
import time
from multiprocessing import Pool

PAUSE_S = 0.1
INPUTS = 20
may_work = None
read = []


def keep(event):
    global may_work
    may_work = event


def measure(data):
    may_work.wait(10)
    return len(data)


def large_inputs():
    for number in range(INPUTS):
        read.append(number)
        yield bytes(1_000_000)


if __name__ == "__main__":
    event = multiprocessing.Event()
    pool = Pool(processes=1, initializer=keep, initargs=(event,))
    results = pool.imap(measure, large_inputs())
    read_ahead = 0
    while len(read) < 2 or len(read) > read_ahead:  # (1)!
        read_ahead = len(read)
        time.sleep(PAUSE_S)
    event.set()
    sizes = list(results)
    pool.close()
    pool.join()
    print("all results:", len(sizes), "| all read ahead:", read_ahead == INPUTS)
    assert 1 < read_ahead < INPUTS == len(sizes)
