"""The program ends: how far did its daemon process get? 程序退出时，守护进程做到了哪一步？"""

import multiprocessing
import random
from time import sleep

MOST_ROUNDS = 60
PROGRAM_S, LONG_S = 0.04, 0.08


def work(log, ready):
    pauses = random.choice(((0, 0), (0, LONG_S), (LONG_S, LONG_S)))
    ready.set()
    try:
        for pause in pauses:
            sleep(pause)
            log.send("step")
        sleep(60)
    finally:
        log.send("cleaned up")


def program(log):
    ready = multiprocessing.Event()
    multiprocessing.Process(target=work, args=(log, ready), daemon=True).start()
    ready.wait()
    sleep(PROGRAM_S)  # (1)!


def run_program():
    reader, writer = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=program, args=(writer,))
    process.start()
    process.join()  # (2)!
    assert process.exitcode == 0
    messages = []
    while reader.poll():
        messages.append(reader.recv())
    return "cleaned up" if "cleaned up" in messages else f"{len(messages)} of 2 steps"


if __name__ == "__main__":
    seen = set()
    rounds = 0
    while len(seen) < 3 and rounds < MOST_ROUNDS:
        rounds += 1
        seen.add(run_program())
    print(*sorted(seen), sep="\n")
    assert seen == {f"{count} of 2 steps" for count in range(3)}
