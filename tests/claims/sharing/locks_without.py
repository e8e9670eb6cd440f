"""Read, then write: without a lock one visit is lost. 先读后写，没有锁就丢一次。"""

import multiprocessing
import tempfile
from pathlib import Path


def count_visit(path, both_have_read):
    count = int(path.read_text())
    both_have_read.wait()  # (1)!
    path.write_text(str(count + 1))


if __name__ == "__main__":
    both_have_read = multiprocessing.Barrier(2)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "visits.txt"
        path.write_text("0")
        counters = [
            multiprocessing.Process(target=count_visit, args=(path, both_have_read))
            for _ in range(2)
        ]
        for counter in counters:
            counter.start()
        for counter in counters:
            counter.join()
            assert counter.exitcode == 0
        visits = int(path.read_text())
    print("visits:", visits, "of 2")
    assert visits == 1
