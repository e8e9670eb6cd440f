"""`buffersize` limits reading ahead, from 3.14 on. 3.14 起，buffersize 限制提前读取。"""

from concurrent.futures import ThreadPoolExecutor
from itertools import count

read = []


def endless():
    for number in count():
        read.append(number)
        yield number


with ThreadPoolExecutor(max_workers=2) as executor:
    results = executor.map(abs, endless(), buffersize=4)
    at_once = len(read)
    taken = [next(results) for _ in range(3)]  # (1)!

print("read at once:", at_once)
print("taken:", taken, "- read:", len(read))
assert at_once == 4
assert taken == [0, 1, 2] and len(read) == 7
