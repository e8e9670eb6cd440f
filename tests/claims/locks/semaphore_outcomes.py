"""Five players, three places: how many play at once? 五个玩家，三个位置：同时有几个在玩？"""

import random
import threading
import time

PLACES, PLAYERS = 3, 5
SHORT_S = 0.002
MOST_ROUNDS = 1_000


def play(places, lock, playing, counts, longest_s):
    time.sleep(random.uniform(0, 2 * SHORT_S - longest_s))
    with places:
        with lock:
            playing.append("player")
            counts.append(len(playing))
        time.sleep(random.uniform(0, longest_s))
        with lock:
            playing.pop()


seen = set()
rounds = 0
while len(seen) < PLACES and rounds < MOST_ROUNDS:
    rounds += 1
    counts = []
    longest_s = random.choice((0, SHORT_S))
    options = (threading.BoundedSemaphore(PLACES), threading.Lock(), [], counts, longest_s)
    threads = [threading.Thread(target=play, args=options) for _ in range(PLAYERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seen.add(max(counts))
for most in sorted(seen):
    print("at most", most, "at once")
assert seen == {1, 2, 3}
