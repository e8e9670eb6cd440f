"""An exception comes when its item's turn comes. 轮到哪一项，才抛出哪一项的异常。"""

from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(max_workers=2) as executor:
    results = executor.map(int, ["1", "two", "3"])
    first = next(results)  # (1)!
    try:
        next(results)
    except ValueError as error:
        second = str(error)
    rest = list(results)  # (2)!

print("first:", first)
print("second:", second)
print("rest:", rest)
assert first == 1 and "'two'" in second
assert rest == []
