"""Three threads, two of them with a name. 三个线程，其中两个起了名字。"""

import threading
import time

PAUSE_S = 0.1
lines = []


def worker():
    name = threading.current_thread().name
    lines.append(f"{name}: starting")
    time.sleep(PAUSE_S)
    lines.append(f"{name}: exiting")


def service():
    worker()


threads = [
    threading.Thread(target=worker, name="Boss"),
    threading.Thread(target=worker),
    threading.Thread(target=service, name="Boss-service"),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

for name in "Boss", "Thread-1 (worker)", "Boss-service":
    own_lines = [line for line in lines if line.startswith(f"{name}:")]
    print(*own_lines, sep="\n")
    assert own_lines == [f"{name}: starting", f"{name}: exiting"]
assert len(lines) == 6
assert threading.current_thread() is threading.main_thread()
assert threading.main_thread().name == "MainThread"
