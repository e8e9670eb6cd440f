"""Joining every thread in the list: some of them are not yours. 把列表里的线程全 join 一遍：有些并不是你的。"""

import _thread
import sys
import threading

never = threading.Event()
foreign_is_listed = threading.Event()
WAIT_S = 0.1
listed_before = []


def foreign_thread():  # (1)!
    listed_before.append(threading.get_ident() in {t.ident for t in threading.enumerate()})
    threading.current_thread().name = "foreign"
    foreign_is_listed.set()
    never.wait()


def import_some_library():
    threading.Thread(target=never.wait, name="library-monitor", daemon=True).start()
    _thread.start_new_thread(foreign_thread, ())
    foreign_is_listed.wait()


import_some_library()
results, errors = {}, {}
for thread in threading.enumerate():
    try:
        thread.join(WAIT_S)  # (2)!
        results[thread.name] = "alive" if thread.is_alive() else "ended"
    except (RuntimeError, AssertionError) as error:  # (3)!
        results[thread.name] = str(error)
        errors[thread.name] = type(error)
for name, result in sorted(results.items()):
    print(f"{name:16}{result}")

assert results["MainThread"] == "cannot join current thread"
assert results["library-monitor"] == "alive"  # join() without a timeout would wait for ever
assert results["foreign"] == "cannot join a dummy thread"
assert listed_before == [False]  # it is there since it called current_thread()
assert errors["foreign"] is (RuntimeError if sys.version_info >= (3, 13) else AssertionError)
