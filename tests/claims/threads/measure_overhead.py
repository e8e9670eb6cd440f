"""A thread for a tiny job costs more than the job. 为一件小事开一个线程，不如直接做。"""

import threading
import time

JOBS = 200
done = []


def seconds(do_one):
    began = time.perf_counter()
    for number in range(JOBS):
        do_one(number)
    return time.perf_counter() - began


def in_a_thread(number):
    thread = threading.Thread(target=done.append, args=(number,))
    thread.start()
    thread.join()


ratio = seconds(in_a_thread) / seconds(done.append)
print(f"with a thread for each job it takes {ratio:.0f} times as long")
assert len(done) == 2 * JOBS
assert ratio > 2
