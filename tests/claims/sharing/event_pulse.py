"""set() and clear() at once: wait() may return False, long before its timeout. 一闪而过的置位。"""

import multiprocessing
import time

MOST_ROUNDS = 5_000
TIMEOUT_S = 30


def wait_for_pulses(event, connection):
    while connection.recv() == "wait":
        began = time.monotonic()
        if event.wait(TIMEOUT_S):
            connection.send("wait() returned True")
        elif time.monotonic() - began < TIMEOUT_S:
            connection.send("wait() returned False, too early")
        else:
            connection.send("wait() timed out")


if __name__ == "__main__":
    event = multiprocessing.Event()
    ours, theirs = multiprocessing.Pipe()
    child = multiprocessing.Process(target=wait_for_pulses, args=(event, theirs))
    child.start()
    seen = set()
    rounds = 0
    while len(seen) < 2 and rounds < MOST_ROUNDS:  # until both have been seen
        rounds += 1
        ours.send("wait")
        while not ours.poll(0.001):
            event.set()  # (1)!
            if rounds % 2:
                time.sleep(0.001)  # (2)!
            event.clear()
        seen.add(ours.recv())
    ours.send("stop")
    child.join()
    print(*sorted(seen, reverse=True), sep="\n")
    assert child.exitcode == 0
    assert seen == {"wait() returned True", "wait() returned False, too early"}
