"""A released place goes to the thread that waits for it, or to one that comes by: there is no queue. 归还的名额可能给正在等待的线程，也可能给刚来的线程：不排队。"""

import sys
import threading
import time

MOST_ROUNDS = 500
SHORT_S = 0.01


def next_one(late):
    places, got = threading.Semaphore(0), threading.Event()

    def wait_for_a_place():
        places.acquire()
        got.set()

    thread = threading.Thread(target=wait_for_a_place)
    thread.start()
    while not places._cond._waiters:  # until it waits
        time.sleep(0.0001)
    places.release()
    if late:
        time.sleep(SHORT_S)
    newcomer = places.acquire(blocking=False)
    if newcomer:
        assert not got.is_set()
        places.release()
    thread.join()
    assert got.is_set()
    return "the newcomer" if newcomer else "the one who waited"


sys.setswitchinterval(5)  # release() and acquire() below, and no other thread in between
seen, rounds = set(), 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(next_one(late=rounds % 2 == 0))
for one in sorted(seen):
    print("next:", one)
assert seen == {"the newcomer", "the one who waited"}
