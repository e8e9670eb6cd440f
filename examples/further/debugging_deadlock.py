"""A deadlock, and the dump that shows it. 一个死锁，以及能看出它的转储。"""
# /// example
# wrong = true
# exit = 1
# stderr = true
# mask = ['(0x[0-9a-f]+)']
# platform = ["linux", "darwin"]
# ///

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
