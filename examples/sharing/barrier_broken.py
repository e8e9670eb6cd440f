"""One is missing: the barrier breaks for all. 缺一个，屏障对所有人都坏掉。"""

import multiprocessing
import sys
from threading import BrokenBarrierError  # (1)!


def play(barrier, timeout_s):
    try:
        barrier.wait(timeout_s)
    except BrokenBarrierError:
        sys.exit(3)


if __name__ == "__main__":
    barrier = multiprocessing.Barrier(3)  # and only two come
    players = [
        multiprocessing.Process(target=play, args=(barrier, timeout_s)) for timeout_s in (0.2, None)
    ]
    for player in players:
        player.start()
    for player in players:
        player.join()
    codes = [player.exitcode for player in players]
    print("exit codes:", codes, "broken:", barrier.broken)
    assert codes == [3, 3]  # also the one without a timeout
    assert barrier.broken
    barrier.reset()  # (2)!
    assert not barrier.broken
    barrier.abort()  # (3)!
    assert barrier.broken
