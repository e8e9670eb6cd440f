"""put() races shutdown(): is the page taken, refused or lost? put() 和 shutdown() 同时来：那一页怎样了？"""

import queue
import random
import threading
import time

MOST_ROUNDS = 2_000
SHORT_S = 0.002


def one_round(immediate):
    pages, story = queue.Queue(), []

    def produce():
        time.sleep(random.choice((0, SHORT_S)))
        try:
            pages.put("page 1")
            story.append("put")
        except queue.ShutDown:
            story.append("refused")

    producer = threading.Thread(target=produce)
    producer.start()
    time.sleep(random.choice((0, SHORT_S)))
    pages.shutdown(immediate)
    producer.join()
    try:
        pages.get()  # (1)!
        story.append("taken")
    except queue.ShutDown:
        story += ["lost"] * (story == ["put"])
    return " and ".join(story)


seen = set()
rounds = 0
while len(seen) < 4 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(f"shutdown(): {one_round(immediate=False)}")
    seen.add(f"immediate: {one_round(immediate=True)}")
print(*sorted(seen, reverse=True), sep="\n")
assert seen == {
    "shutdown(): put and taken",
    "shutdown(): refused",
    "immediate: put and lost",
    "immediate: refused",
}
