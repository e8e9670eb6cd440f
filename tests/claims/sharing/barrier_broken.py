"""One is missing: the barrier breaks for all. 缺一个，屏障对所有人都坏掉。"""

import multiprocessing
import sys
import time
from threading import BrokenBarrierError  # (1)!


def play(barrier, timeout_s):
    try:
        barrier.wait(timeout_s)
    except BrokenBarrierError:
        sys.exit(3)


def start(barrier, *timeouts_s):
    players = [multiprocessing.Process(target=play, args=(barrier, one)) for one in timeouts_s]
    for player in players:
        player.start()
    return players


def exit_codes(players):
    for player in players:
        player.join()
    return [player.exitcode for player in players]


if __name__ == "__main__":
    barrier = multiprocessing.Barrier(3)  # and only two come
    codes = exit_codes(start(barrier, 0.2, None))
    print("exit codes:", codes, "broken:", barrier.broken)
    assert codes == [3, 3]  # also the one without a timeout
    assert barrier.broken
    barrier.reset()  # (2)!
    assert not barrier.broken
    players = start(barrier, None, None)
    while barrier.n_waiting < 2:  # until both wait
        time.sleep(0.01)
    barrier.abort()  # (3)!
    assert barrier.broken
    assert exit_codes(players) == [3, 3]
