"""Four processes count in one file, one at a time. 四个进程轮流改同一个文件。"""

import multiprocessing
import tempfile
from pathlib import Path

VISITS = 25


def count_visits(path, lock):
    for _ in range(VISITS):
        with lock:  # (1)!
            count = int(path.read_text())
            path.write_text(str(count + 1))


if __name__ == "__main__":
    lock = multiprocessing.Lock()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "visits.txt"
        path.write_text("0")
        counters = [
            multiprocessing.Process(target=count_visits, args=(path, lock))  # (2)!
            for _ in range(4)
        ]
        for counter in counters:
            counter.start()
        for counter in counters:
            counter.join()
            assert counter.exitcode == 0
        visits = int(path.read_text())
    print("visits:", visits)
    assert visits == 4 * VISITS
