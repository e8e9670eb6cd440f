"""Four players at a table for three. 三人桌来了四个人。"""

import threading
import time

PATIENCE_S = 0.2
table = threading.Barrier(3)
played = threading.Semaphore(0)
given_up = []


def player():
    try:
        table.wait()
        played.release()
    except threading.BrokenBarrierError:
        given_up.append("nobody came")


threads = [threading.Thread(target=player) for _ in range(4)]
for thread in threads:
    thread.start()
for _ in range(3):
    played.acquire()
while table.n_waiting == 0:  # the fourth has come
    time.sleep(0.001)
fourth_played = played.acquire(timeout=PATIENCE_S)
print("the fourth played:", fourth_played)
assert not fourth_played

table.abort()
for thread in threads:
    thread.join()
print("after abort():", given_up)
assert given_up == ["nobody came"]
