"""`exception()` returns it, `result()` raises it. exception() 返回异常，result() 抛出异常。"""

import traceback
from concurrent.futures import ThreadPoolExecutor

PRICES = {"tea": 3}


def price_of(item):
    return PRICES[item]


with ThreadPoolExecutor(max_workers=1) as executor:
    future = executor.submit(price_of, "coffee")
    stored = future.exception()  # (1)!
    try:
        future.result()
    except KeyError as error:
        raised = error
    after = executor.submit(price_of, "tea").result()  # (2)!

functions = [frame.name for frame in traceback.extract_tb(raised.__traceback__)]
print(repr(stored), "- the same object:", raised is stored)
print("failed in:", functions[-1])
print("next task:", after)
assert isinstance(stored, KeyError) and raised is stored
assert functions[-1] == "price_of"
assert after == 3
