"""shutdown(cancel_futures=True) runs the callbacks of what it cancels: it waits for them, and a submit() in one waits for ever. shutdown(cancel_futures=True) 会执行被取消任务的回调：要等它们执行完；回调里的 submit() 永远等下去。"""

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor


def shut_down_with(callback):
    """Whether shutdown(wait=False) has returned after a while."""
    go_on = threading.Event()
    executor = ThreadPoolExecutor(max_workers=1)
    executor.submit(go_on.wait)
    pending = executor.submit(print)
    pending.add_done_callback(lambda future: callback(executor))
    thread = threading.Thread(
        target=executor.shutdown, kwargs={"wait": False, "cancel_futures": True}, daemon=True
    )
    thread.start()
    thread.join(0.5)
    go_on.set()
    return not thread.is_alive()


slow = threading.Event()
quick_returned = shut_down_with(lambda executor: None)
slow_returned = shut_down_with(lambda executor: slow.wait())
slow.set()
submit_returned = shut_down_with(lambda executor: executor.submit(print, "again"))
print("returned at once, quick callback:", quick_returned)
print("slow callback:", slow_returned)
print("callback that submits:", submit_returned)
assert quick_returned and not slow_returned and not submit_returned
sys.stdout.flush()
os._exit(0)  # the last thread holds a lock of its pool for ever
