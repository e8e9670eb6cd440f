"""Two processes change a file, nothing forced: what may happen? 两个进程改一个文件，可能怎样？"""

import contextlib
import multiprocessing
import random
import tempfile
import time
from pathlib import Path

MOST_ROUNDS = 500


def count_visit(path, empty):
    time.sleep(random.choice((0, 0.004, 0.02)))  # (1)!
    try:
        count = int(path.read_text())
    except ValueError:  # (2)!
        empty.value = True
        return
    time.sleep(random.choice((0, 0.006)))
    with path.open("w") as file:  # (3)!
        time.sleep(random.uniform(0, 0.008))
        file.write(str(count + 1))


def visit(path, empty, going, together, locks):
    while going.value:
        for lock in locks:
            together.wait()
            with lock or contextlib.nullcontext():
                count_visit(path, empty)
            together.wait()


if __name__ == "__main__":
    locks, together = (None, multiprocessing.Lock()), multiprocessing.Barrier(3)
    empty, going = multiprocessing.Value("b", False), multiprocessing.Value("b", True)
    seen, rounds = set(), 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "visits.txt"
        shared = path, empty, going, together, locks
        visitors = [multiprocessing.Process(target=visit, args=shared) for _ in range(2)]
        for visitor in visitors:
            visitor.start()
        while going.value:
            rounds += 1
            for lock in locks:
                empty.value = False
                path.write_text("0")
                together.wait()
                if lock and (len(seen) == 4 or rounds == MOST_ROUNDS):
                    going.value = False  # all four have been seen, this round is the last
                together.wait()
                found = "one found the file empty" if empty.value else f"{path.read_text()} visits"
                seen.add(f"{'lock' if lock else 'no lock'}: {found}")
        for visitor in visitors:
            visitor.join()
            assert visitor.exitcode == 0
    print(*sorted(seen, reverse=True), sep="\n")
    without = {"2 visits", "1 visits", "one found the file empty"}
    assert seen == {f"no lock: {found}" for found in without} | {"lock: 2 visits"}
