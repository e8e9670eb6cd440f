"""An exception comes when its item's turn comes. 轮到哪一项，才抛出哪一项的异常。"""

import threading
from concurrent.futures import ThreadPoolExecutor

third_began, may_finish = threading.Event(), threading.Event()
ran = []


def parse(text):
    if text == "3":
        third_began.set()
        may_finish.wait(5)
    ran.append(text)
    return int(text)


with ThreadPoolExecutor(max_workers=1) as executor:
    results = executor.map(parse, ["1", "two", "3", "4"])
    assert third_began.wait(5)
    first = next(results)  # (1)!
    try:
        next(results)
    except ValueError as error:
        second = str(error)
    rest = list(results)  # (2)!
    may_finish.set()

print("first:", first)
print("second:", second)
print("rest:", rest, "- ran:", ran)  # (3)!
assert first == 1 and "'two'" in second
assert rest == []
assert ran == ["1", "two", "3"]
