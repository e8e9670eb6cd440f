"""Large inputs: `imap` reads until the pipe is full. 输入很大时，imap 读到管道装满为止。"""

import multiprocessing
import time
from multiprocessing import Pool

may_work = None
read = []


def keep(event):
    global may_work
    may_work = event


def measure(data):
    may_work.wait(10)
    return len(data)


def large_inputs():
    for number in range(20):
        read.append(number)
        yield bytes(1_000_000)


if __name__ == "__main__":
    event = multiprocessing.Event()
    pool = Pool(processes=1, initializer=keep, initargs=(event,))
    results = pool.imap(measure, large_inputs())
    time.sleep(0.5)  # (1)!
    read_ahead = len(read)
    event.set()
    sizes = list(results)
    pool.close()
    pool.join()
    print("read ahead 3 at most:", read_ahead <= 3)
    assert read_ahead <= 3 and len(sizes) == 20
