"""Two threads in one `csv.reader` get an error or crash Python; with a lock around `next()` each gets its row. 两个线程同时进入一个 csv.reader，会报错，甚至让 Python 崩溃；给 next() 加锁，各得一行。"""

import csv
import subprocess
import sys
import threading
from contextlib import nullcontext


def meet(line):
    try:
        both.wait()
    except threading.BrokenBarrierError:
        pass  # under the lock the other thread can't come
    return line


def take():
    try:
        with lock:
            rows.append(next(reader))
    except csv.Error as error:
        print("csv.Error:", error)


def share():
    threads = [threading.Thread(target=take) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(rows) == [["1", "rice"], ["2", "soup"]]


if len(sys.argv) == 2:
    with_lock, rows = sys.argv[1] == "with", []
    both = threading.Barrier(2, timeout=0.2 if with_lock else 30)
    lock = threading.Lock() if with_lock else nullcontext()
    reader = csv.reader(map(meet, ["1,rice", "2,soup"]))
    share()
    sys.exit()

for which in "without", "with":
    run = subprocess.run([sys.executable, __file__, which], capture_output=True, text=True)
    print(f"{which} a lock: {'all went well' if run.returncode == 0 else 'an error or a crash'}")
    assert (run.returncode == 0) == (which == "with"), run.stderr
    if which == "without":
        assert "csv.Error" in run.stdout or run.returncode not in (0, 1), run.stderr
