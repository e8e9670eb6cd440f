"""Done first, logged first? Not always. 先做完，就先记下？不一定。"""

import logging
import random
import threading
import time

MOST_ROUNDS = 3_000
SHORT_S = 0.002
done, logged = [], []


class Keep(logging.Handler):
    def emit(self, record):
        logged.append(record.getMessage())
        if record.getMessage() not in done:
            seen.add("logged before done")


def work(name):
    time.sleep(random.choice((0, SHORT_S)))
    done.append(name)
    time.sleep(random.choice((0, SHORT_S)))  # (1)!
    logging.info(name)


logging.basicConfig(level="INFO", handlers=[Keep()])
seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    done.clear()
    logged.clear()
    threads = [threading.Thread(target=work, args=(name,)) for name in ("Ana", "Bo")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if done[0] == "Ana":
        seen.add(f"{done[0]} done first, {logged[0]} logged first")
print("\n".join(sorted(seen)))
assert seen == {"Ana done first, Ana logged first", "Ana done first, Bo logged first"}
