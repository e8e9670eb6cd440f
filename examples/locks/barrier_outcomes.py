"""Who gets which number from a barrier? 屏障发的号码，谁得到几号？"""
# /// example
# [[outcome]]
# text = "0 goes to Ana"
# when = "may"
# [[outcome]]
# text = "0 goes to Bo"
# when = "may"
# [[outcome]]
# text = "0 goes to Ana and Bo"
# when = "never"
# [[outcome]]
# text = "0 goes to nobody"
# when = "never"
# ///

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


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    table, leaders = threading.Barrier(2), []
    threads = [threading.Thread(target=play, args=(name, table, leaders)) for name in NAMES]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seen.add(f"0 goes to {' and '.join(sorted(leaders)) or 'nobody'}")
table, leaders = threading.Barrier(2), []
threads = [threading.Thread(target=play, args=(name, table, leaders)) for name in NAMES]
threads[0].start()
while table.n_waiting == 0:  # the first has come
    time.sleep(SHORT_S)
threads[1].start()
for thread in threads:
    thread.join()
assert leaders == ["Ana"]  # how CPython does it
print(*sorted(seen), sep="\n")
assert seen == {"0 goes to Ana", "0 goes to Bo"}
