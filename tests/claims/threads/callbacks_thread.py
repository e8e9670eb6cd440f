"""Which thread runs the callback? 回调函数在哪个线程里执行？"""

import threading
from concurrent.futures import ThreadPoolExecutor

ran_in = {}


def note(what):
    def callback(*args):
        ran_in[what] = threading.current_thread().name
        return 0

    return callback


sorted([2, 1], key=note("sorted(key=)"))  # (1)!

timer = threading.Timer(0.01, note("Timer"))
timer.name = "timer-thread"
timer.start()
timer.join()

go = threading.Event()
with ThreadPoolExecutor(max_workers=1, thread_name_prefix="pool") as pool:
    future = pool.submit(go.wait)
    future.add_done_callback(note("added while pending"))  # (2)!
    go.set()
assert future.done()
future.add_done_callback(note("added when done"))  # (3)!

for what, name in ran_in.items():
    print(f"{what:20}{name}")
assert ran_in == {
    "sorted(key=)": "MainThread",
    "Timer": "timer-thread",
    "added while pending": "pool_0",
    "added when done": "MainThread",
}
