"""A list that is changed after it was handed over. 交出去的列表，后来又改了。"""

import random
import threading
import time

MOST_ROUNDS = 2_000
SHORT_S = 0.002


def pay(what, items):
    assert (items is basket) == (what == "the list itself")
    time.sleep(random.choice((0, SHORT_S)))
    seen.add(f"{what}: {', '.join(items)}")


seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    basket = ["tea"]
    threads = [
        threading.Thread(target=pay, args=("the list itself", basket)),  # (1)!
        threading.Thread(target=pay, args=("a copy", list(basket))),  # (2)!
    ]
    for thread in threads:
        thread.start()
    time.sleep(random.choice((0, SHORT_S)))
    basket.append("milk")  # (3)!
    for thread in threads:
        thread.join()
print("\n".join(sorted(seen)))
assert seen == {"the list itself: tea", "the list itself: tea, milk", "a copy: tea"}
