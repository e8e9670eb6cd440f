"""Check, then append, with the order left open. 先查再加，先后不固定。"""

import random
import threading
import time

MOST_ROUNDS = 2_000
SHORT_S = 0.002


def register(names, name):
    time.sleep(random.choice((0, SHORT_S)))
    if name not in names:
        time.sleep(random.choice((0, SHORT_S)))
        names.append(name)


seen, rounds = set(), 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    names = []
    threads = [threading.Thread(target=register, args=(names, "Ana")) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seen.add(str(names))
print(*sorted(seen), sep="\n")
assert seen == {"['Ana']", "['Ana', 'Ana']"}
