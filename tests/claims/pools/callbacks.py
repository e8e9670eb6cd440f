"""Which thread runs the callback. 回调函数在哪个线程里执行。"""

import threading
from concurrent.futures import ThreadPoolExecutor

may_finish = threading.Event()
called = []


def note(future):
    called.append((future.result(), threading.current_thread().name))


with ThreadPoolExecutor(max_workers=1, thread_name_prefix="pool") as executor:
    future = executor.submit(may_finish.wait, 5)
    future.add_done_callback(note)  # (1)!
    assert called == []
    may_finish.set()

future.add_done_callback(note)  # (2)!

for result, name in called:
    print(result, name)
assert called == [(True, "pool_0"), (True, "MainThread")]
