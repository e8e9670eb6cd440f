"""After join(timeout), two questions: do the answers fit? join(timeout) 之后问两次，答案对得上吗？"""

import multiprocessing
import random
from time import sleep

MOST_ROUNDS = 60


def work(log, limit_s):
    log.send("ready")
    sleep(limit_s * random.choice((0, 2, 8)))  # (1)!


def ask_twice(limit_s):
    reader, writer = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=work, args=(writer, limit_s))
    process.start()
    assert reader.recv() == "ready"
    process.join(timeout=limit_s)
    alive = process.is_alive()
    sleep(2 * limit_s)  # (2)!
    code = process.exitcode
    process.join()
    return f"alive: {alive}, exitcode: {code}"


if __name__ == "__main__":
    seen = set()
    rounds = 0
    while len(seen) < 3 and rounds < MOST_ROUNDS:
        seen.add(ask_twice(limit_s=0.03 * 2 ** (rounds // 12)))
        rounds += 1
    print(*sorted(seen), sep="\n")
    assert seen == {
        "alive: True, exitcode: None",
        "alive: False, exitcode: 0",
        "alive: True, exitcode: 0",
    }
