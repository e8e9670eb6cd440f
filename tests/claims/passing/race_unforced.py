"""Look, then act, without the barrier: what may come of it? 先看再做，不加屏障：可能出现哪些结果？"""

import random
import threading
import time

MOST_ROUNDS = 2_000
SHORT_S = 0.002


def pause():
    time.sleep(random.choice((0, SHORT_S)))  # (1)!


def use_connection(server):
    pause()
    if server not in connections:
        pause()  # (2)!
        connection = object()
        opened.append(connection)
        connections[server] = connection
    pause()
    in_use.add(connections[server])  # (3)!


seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    connections, opened, in_use = {}, [], set()
    threads = [threading.Thread(target=use_connection, args=("db",)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seen.add(f"opened {len(opened)}, in use {len(in_use)}")
print(*sorted(seen), sep="\n")
assert seen == {"opened 1, in use 1", "opened 2, in use 1", "opened 2, in use 2"}
