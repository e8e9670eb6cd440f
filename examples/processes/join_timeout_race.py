"""After join(timeout), two questions: do the answers fit? join(timeout) 之后问两次，答案对得上吗？"""
# /// example
# [[outcome]]
# text = "alive: True, exitcode: None"
# when = "may"
# [[outcome]]
# text = "alive: False, exitcode: 0"
# when = "may"
# [[outcome]]
# text = "alive: True, exitcode: 0"
# when = "may"
# [[outcome]]
# text = "alive: False, exitcode: None"
# when = "never"
# ///

import multiprocessing
import random
from time import sleep

MOST_ROUNDS = 60
LIMIT_S, BETWEEN_S = 0.03, 0.06


def work(log):
    log.send("ready")
    sleep(random.choice((0, LIMIT_S + BETWEEN_S / 2, 4 * BETWEEN_S)))  # (1)!


def ask_twice():
    reader, writer = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=work, args=(writer,))
    process.start()
    assert reader.recv() == "ready"
    process.join(timeout=LIMIT_S)
    alive = process.is_alive()
    sleep(BETWEEN_S)  # (2)!
    code = process.exitcode
    process.join()
    return f"alive: {alive}, exitcode: {code}"


if __name__ == "__main__":
    seen = set()
    rounds = 0
    while len(seen) < 3 and rounds < MOST_ROUNDS:
        rounds += 1
        seen.add(ask_twice())
    print(*sorted(seen), sep="\n")
    assert seen == {
        "alive: True, exitcode: None",
        "alive: False, exitcode: 0",
        "alive: True, exitcode: 0",
    }
