"""A loop on wait() without clear() never waits. 循环里没有 clear()，wait() 就不再等待。"""

import threading

ROUNDS = 1_000  # a real loop would go on for ever
work_arrived = threading.Event()
rounds = 0


def worker():
    global rounds
    while rounds < ROUNDS:
        work_arrived.wait()
        rounds += 1


thread = threading.Thread(target=worker)
thread.start()
assert rounds == 0  # it waits for the signal
work_arrived.set()
thread.join()
print("1 signal,", rounds, "rounds")
assert rounds == ROUNDS
