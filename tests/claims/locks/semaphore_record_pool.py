"""A record of who is running, with three places. 正在运行的线程的名单，三个位置。"""

import threading
import time

PLACES, PLAYERS = 3, 10
PLAY_S = 0.02


class RecordPool:
    def __init__(self):
        self._names = []
        self._lock = threading.Lock()
        self.history = []

    def make_active(self, name):
        with self._lock:
            self._names.append(name)
            self.history.append(list(self._names))

    def make_inactive(self, name):
        with self._lock:
            self._names.remove(name)
            self.history.append(list(self._names))


def play(places, pool):
    name = threading.current_thread().name
    with places:
        pool.make_active(name)
        time.sleep(PLAY_S)
        pool.make_inactive(name)


pool = RecordPool()
places = threading.BoundedSemaphore(PLACES)
threads = [
    threading.Thread(target=play, args=(places, pool), name=str(number))
    for number in range(PLAYERS)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
most = max(len(names) for names in pool.history)
print(f"{PLAYERS} players, never more than {PLACES} at once:", most <= PLACES)
assert 1 <= most <= PLACES
assert len(pool.history) == 2 * PLAYERS and pool.history[-1] == []
