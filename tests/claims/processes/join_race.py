"""terminate() and the end of the child: which comes first? terminate() 和子进程自己结束，哪个先？"""

import multiprocessing
import random
from time import sleep

MOST_ROUNDS = 60


def work(log, long_s):
    before, after = random.choice(((0, 0), (long_s, 0), (0, long_s)))
    log.send("ready")
    sleep(before)  # (1)!
    log.send("done")
    sleep(after)  # (2)!


def stop_one(patience_s):
    reader, writer = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=work, args=(writer, 2 * patience_s))
    process.start()
    assert reader.recv() == "ready"
    sleep(patience_s)
    process.terminate()  # (3)!
    process.join()
    return f"work done: {reader.poll()}, exit code: {process.exitcode}"


if __name__ == "__main__":
    seen = set()
    rounds = 0
    while len(seen) < 3 and rounds < MOST_ROUNDS:
        seen.add(stop_one(patience_s=0.04 * 2 ** (rounds // 12)))
        rounds += 1
    print(*sorted(seen), sep="\n")
    assert seen == {
        "work done: False, exit code: -15",
        "work done: True, exit code: -15",
        "work done: True, exit code: 0",
    }
