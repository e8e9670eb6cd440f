"""Tasks queue, workers stay: two processes do twenty tasks. 排队的是任务，进程会一直复用。"""

import multiprocessing
import os
from multiprocessing import Pool

meeting = None


def join_meeting(barrier):  # (1)!
    global meeting
    meeting = barrier


def meet(_):
    meeting.wait()  # (2)!
    return os.getpid()


def where(_):
    return os.getpid()


if __name__ == "__main__":
    barrier = multiprocessing.Barrier(2)
    pool = Pool(processes=2, initializer=join_meeting, initargs=(barrier,))
    both = set(pool.map(meet, range(2), chunksize=1))
    later = set(pool.map(where, range(20), chunksize=1))
    pool.close()
    pool.join()
    print(f"2 tasks met in {len(both)} processes; 20 more tasks ran in the same: {later <= both}")
    assert len(both) == 2
    assert later <= both
