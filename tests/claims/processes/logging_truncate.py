"""Two processes open one file with filemode="w": what is left? 两个进程都用 filemode="w" 打开同一个文件：剩下什么？"""

import logging
import multiprocessing
import random
import tempfile
from pathlib import Path
from time import sleep

MOST_ROUNDS = 50
SHORT_S = 0.05


def work(path, part):
    sleep(random.choice((0, SHORT_S)))
    logging.basicConfig(filename=path, filemode="w", level=logging.INFO, format="%(message)s")
    logging.info("part %d done", part)  # (1)!


def lines_left(path):
    processes = [multiprocessing.Process(target=work, args=(path, part)) for part in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0, 0]  # (2)!
    return ", ".join(sorted(path.read_text().splitlines()))


if __name__ == "__main__":
    seen = set()
    rounds = 0
    with tempfile.TemporaryDirectory() as folder:
        while len(seen) < 2 and rounds < MOST_ROUNDS:
            rounds += 1
            seen.add(lines_left(Path(folder, "work.log")))
    print(*(f"left: {lines}" for lines in sorted(seen)), sep="\n")
    assert seen == {"part 0 done", "part 1 done"}
