"""Two threads print, nothing is forced. 两个线程各打印一行，不规定先后顺序。"""

import random
import threading
import time

MOST_ROUNDS = 2_000
SHORT_S = 0.002


class UnbufferedStream:
    def write(self, text):  # (1)!
        written.append(text)
        time.sleep(random.choice((0, SHORT_S)))


def two_writes(name):
    print(name, file=UnbufferedStream())


def one_write(name):
    print(f"{name}\n", end="", file=UnbufferedStream())  # (2)!


seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    for function, how in (two_writes, "two writes"), (one_write, "one write"):
        written = []
        threads = [threading.Thread(target=function, args=(name,)) for name in ("Ana", "Bo")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        text = "".join(written)
        whole = text in ("Ana\nBo\n", "Bo\nAna\n")
        glued = text in ("AnaBo\n\n", "BoAna\n\n")
        seen.add(f"{how}: {'whole lines' if whole else 'glued lines' if glued else 'torn words'}")
print("\n".join(sorted(seen)))
assert seen == {"two writes: whole lines", "two writes: glued lines", "one write: whole lines"}
