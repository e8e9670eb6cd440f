"""exception() of a cancelled task returns nothing, it raises CancelledError. 任务已取消，exception() 什么也不返回，而是抛出 CancelledError。"""

import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor

go = threading.Event()
with ThreadPoolExecutor(1) as executor:
    first, second = executor.submit(go.wait), executor.submit(int, "x")
    assert second.cancel()
    go.set()
    try:
        answer = f"returned {second.exception()!r}"
    except CancelledError:
        answer = "raised CancelledError"
print("cancelled:", answer)
print("not cancelled:", first.exception())
assert answer == "raised CancelledError" and first.exception() is None
