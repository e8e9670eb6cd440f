"""Cancelled while pending: the canceller runs the callback. 排队时被取消，由取消它的线程执行回调函数。"""

import threading
from concurrent.futures import ThreadPoolExecutor

may_finish = threading.Event()
called = []


def note(future):
    called.append((future.cancelled(), threading.current_thread().name))


with ThreadPoolExecutor(max_workers=1, thread_name_prefix="pool") as executor:
    executor.submit(may_finish.wait, 5)  # (1)!
    pending = executor.submit(abs, -1)
    pending.add_done_callback(note)
    canceller = threading.Thread(target=pending.cancel, name="canceller")
    canceller.start()
    canceller.join()
    at_once = list(called)
    failing = executor.submit(int, "four")
    failing.add_done_callback(note)  # (2)!
    may_finish.set()

for cancelled, name in called:
    print("cancelled:" if cancelled else "failed:", name)
assert at_once == [(True, "canceller")]
assert called == [(True, "canceller"), (False, "pool_0")]
