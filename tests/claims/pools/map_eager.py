"""`map` reads all its input before the first result. map 先读完全部输入。"""

from concurrent.futures import ThreadPoolExecutor

read = []


def numbers():
    for number in range(1000):
        read.append(number)
        yield number


with ThreadPoolExecutor(max_workers=2) as executor:
    results = executor.map(abs, numbers())
    before_first = len(read)  # (1)!
    first = next(results)

print("read before the first next():", before_first)
assert before_first == 1000 and first == 0
