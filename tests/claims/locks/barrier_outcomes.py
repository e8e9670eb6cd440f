"""Who gets which number from a barrier? 屏障发的号码，谁得到几号？"""

import random
import threading
import time

SHORT_S = 0.002
MOST_ROUNDS = 1_000
NAMES = ("Ana", "Bo")


def play(name, table, leaders):
    time.sleep(random.uniform(0, SHORT_S))
    if table.wait() == 0:
        leaders.append(name)


def play_round(in_turn=False):
    table, leaders = threading.Barrier(2), []
    first, second = [threading.Thread(target=play, args=(name, table, leaders)) for name in NAMES]
    first.start()
    while in_turn and table.n_waiting == 0:  # the first has not come yet
        time.sleep(SHORT_S)
    second.start()
    first.join()
    second.join()
    return leaders


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(f"0 goes to {' and '.join(sorted(play_round())) or 'nobody'}")
assert play_round(in_turn=True) == ["Ana"]  # how CPython does it
print(*sorted(seen), sep="\n")
assert seen == {"0 goes to Ana", "0 goes to Bo"}
