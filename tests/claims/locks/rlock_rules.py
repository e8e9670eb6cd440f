"""The holder, the count, and who may release. 持有者、计数，以及谁能释放。"""

import threading

lock = threading.RLock()
others = []


def ask_and_release():
    got_it = lock.acquire(blocking=False)
    try:
        lock.release()
    except RuntimeError as error:
        others.append((got_it, str(error)))
    else:
        others.append((got_it, "released"))


def other_thread():
    thread = threading.Thread(target=ask_and_release)
    thread.start()
    thread.join()


lock.acquire()
lock.acquire()
assert f"owner={threading.get_ident()} count=2" in repr(lock)
lock.release()
other_thread()
lock.release()
other_thread()

print("after 1 of 2 releases:", *others[0])
print("after 2 of 2 releases:", *others[1])
assert others == [(False, "cannot release un-acquired lock"), (True, "released")]
