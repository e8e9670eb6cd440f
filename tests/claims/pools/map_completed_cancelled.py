"""`as_completed()` gives a cancelled future when a worker comes upon it, not when it was cancelled. as_completed() 要等工作线程碰到被取消的 Future 才给出它，而不是在取消的那一刻。"""

import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

go_on = threading.Event()
with ThreadPoolExecutor(max_workers=1) as executor:
    running = executor.submit(go_on.wait)
    pending = executor.submit(print, "never run")

    def cancel():
        assert pending.cancel() and pending.done() and not running.done()
        go_on.set()

    threading.Timer(0.2, cancel).start()  # by then as_completed() is watching
    order = [
        "running" if future is running else "cancelled"
        for future in as_completed((running, pending))
    ]
print("done first: cancelled; given first:", order[0])
assert order == ["running", "cancelled"]
