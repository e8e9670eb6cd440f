"""What BrokenProcessPool tells of the dead worker. BrokenProcessPool 说了多少死因。"""

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

MOST_ROUNDS = 20 if sys.version_info >= (3, 15) else 1


def die():
    with ProcessPoolExecutor(max_workers=1) as executor:
        return executor.submit(os._exit, 3).exception()  # (1)!


if __name__ == "__main__":
    rounds, tells_why = 0, False
    while not tells_why and rounds < MOST_ROUNDS:
        rounds += 1
        error = die()
        tells_why = "exit code 3" in str(error.__cause__)  # (2)!
        assert isinstance(error, BrokenProcessPool)
    print("BrokenProcessPool | the exit code is told:", tells_why)
    assert tells_why == (sys.version_info >= (3, 15))
