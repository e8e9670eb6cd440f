"""A result that comes after the timeout of map() can still be taken, once it is there. 超过了 map() 的时限才来的结果，来了之后照样能取到。"""

import threading
from concurrent.futures import ThreadPoolExecutor, TimeoutError

go_on = threading.Event()
with ThreadPoolExecutor(max_workers=2) as executor:
    in_vain = executor.map(lambda _: go_on.wait(), range(1), timeout=0)
    late = executor.map(lambda _: go_on.wait(), range(1), timeout=0)
    try:
        next(in_vain)
    except TimeoutError:
        print("not there yet: TimeoutError")
        timed_out = True
    go_on.set()
print("there, though late:", list(late))
assert timed_out
