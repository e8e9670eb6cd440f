"""Without join() the clock stops too early. 不写 join()，表停得太早。"""

import atexit
import threading
import time

finish = threading.Event()
events = []


def run():
    finish.wait()  # (1)!
    events.append("thread ended")


def at_exit():
    print(events)
    assert events == ["main printed its time", *["thread ended"] * 5]


atexit.register(at_exit)  # (2)!
threads = [threading.Thread(target=run) for _ in range(5)]
began = time.perf_counter()
for thread in threads:
    thread.start()

print("main thread ends!", threading.current_thread().name)  # (3)!
print(f"took {time.perf_counter() - began:.2f} s")
events.append("main printed its time")
all_alive = all(thread.is_alive() for thread in threads)
finish.set()
assert all_alive
