"""A deadlock, and the dump that shows it. 一个死锁，以及能看出它的转储。"""

import faulthandler
import threading

faulthandler.dump_traceback_later(0.5, exit=True)  # (1)!
left, right = threading.Lock(), threading.Lock()
meeting = threading.Barrier(2)


def take(first, second):
    with first:
        meeting.wait()
        with second:  # (2)!
            raise AssertionError("nobody gets here")


threads = [
    threading.Thread(target=take, args=(left, right)),
    threading.Thread(target=take, args=(right, left)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()  # (3)!
assert False, "nobody gets here"
