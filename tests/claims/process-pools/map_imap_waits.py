"""terminate() waits for the input of imap: while the input waits, leaving `with` does too. terminate() 会等 imap 的输入：输入在等，离开 with 也要等。"""

import threading
from multiprocessing import Pool

MOST = 2
room = threading.Semaphore(MOST)
waits = threading.Event()


def bounded(numbers):
    for number in numbers:
        if number == MOST:
            waits.set()
        room.acquire()
        yield number


def leave_early(pool):
    with pool:
        for _ in pool.imap(abs, bounded(range(100))):
            waits.wait()  # the input waits for room
            break  # gives no room back


if __name__ == "__main__":
    leaving = threading.Thread(target=leave_early, args=(Pool(1),))
    leaving.start()
    waits.wait()
    leaving.join(2)
    stuck = leaving.is_alive()
    room.release()
    leaving.join()
    print("with the input waiting, leaving `with` waits:", stuck)
    assert stuck
