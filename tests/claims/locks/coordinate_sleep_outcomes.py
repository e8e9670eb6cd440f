"""Sleeping or joining: what may you find afterwards? 睡一会儿，或者 join()：之后可能看到什么？"""

import random
import threading
import time

GUESS_S = 0.004
MOST_ROUNDS = 500


def download(pages):
    time.sleep(random.choice((0, 2 * GUESS_S)))
    pages.append("<html>")


def look_after(way):
    pages = []
    thread = threading.Thread(target=download, args=(pages,))
    thread.start()
    if way == "sleep()":
        time.sleep(GUESS_S)
    else:
        thread.join()
    found = "the page" if pages else "nothing"
    thread.join()
    return f"after {way}: {found}"


seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    seen |= {look_after("sleep()"), look_after("join()")}
print(*sorted(seen), sep="\n")
assert seen == {"after sleep(): the page", "after sleep(): nothing", "after join(): the page"}
