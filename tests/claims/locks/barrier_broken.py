"""A timeout breaks a barrier, and broken it stays. 超时会弄坏屏障，坏了就一直坏着。"""

import threading
import time

SHORT_S, HOUR_S = 0.05, 3600
barrier = threading.Barrier(2)
print("parties:", barrier.parties, "waiting:", barrier.n_waiting, "broken:", barrier.broken)
assert (barrier.parties, barrier.n_waiting, barrier.broken) == (2, 0, False)


def wait_alone(timeout):
    try:
        barrier.wait(timeout)
    except threading.BrokenBarrierError as error:
        return type(error).__name__
    return "passed"


first = wait_alone(timeout=SHORT_S)
second = wait_alone(timeout=HOUR_S)
print("alone:", first, "- then:", second, "- broken:", barrier.broken)
assert (first, second, barrier.broken) == ("BrokenBarrierError", "BrokenBarrierError", True)

barrier.reset()
print("after reset(), broken:", barrier.broken)
assert not barrier.broken
numbers = []


def take_part():
    number = barrier.wait()
    time.sleep(SHORT_S)  # a little work
    numbers.append(number)


other = threading.Thread(target=take_part)
other.start()
numbers.append(barrier.wait())
other.join()
print("after reset(), got through:", len(numbers))
assert sorted(numbers) == [0, 1]
