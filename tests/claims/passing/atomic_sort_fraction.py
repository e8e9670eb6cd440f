"""A sort of fractions runs Python code, so another thread may see an empty list; one of ints does not, with a GIL. 给分数排序会执行 Python 代码，别的线程可能看到空列表；给整数排序不会（有 GIL 时）。"""

import random
import threading
from fractions import Fraction


def lengths_seen(numbers):
    seen, sorted_now = set(), threading.Event()

    def look():
        while not sorted_now.is_set():
            seen.add(len(numbers))

    looker = threading.Thread(target=look)
    looker.start()
    while not seen:
        pass
    numbers.sort()
    sorted_now.set()
    looker.join()
    return sorted(seen)


shuffled = random.sample(range(50_000), 50_000)
fractions = lengths_seen([Fraction(number, 7) for number in shuffled])
integers = lengths_seen(shuffled)
print("fractions:", fractions, "| integers:", integers)
assert fractions == [0, 50_000] and integers == [50_000]
