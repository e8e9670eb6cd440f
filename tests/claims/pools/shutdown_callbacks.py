"""shutdown(cancel_futures=True) runs the callbacks of what it cancels: it waits for them, and a submit() in one waits for ever, as in one called because the initializer failed. shutdown(cancel_futures=True) 会执行被取消任务的回调：要等它们执行完；回调里的 submit() 永远等下去；初始化函数失败时的回调也一样。"""

import logging
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor, wait


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


def fail():
    go.wait()
    raise OSError("no connection")


slow = threading.Event()
quick_returned = shut_down_with(lambda executor: None)
slow_returned = shut_down_with(lambda executor: slow.wait())
slow.set()
submit_returned = shut_down_with(lambda executor: executor.submit(print, "again"))
print("returned at once, quick callback:", quick_returned)
print("slow callback:", slow_returned)
print("callback that submits:", submit_returned)
logging.getLogger("concurrent.futures").disabled = True
go = threading.Event()
broken = ThreadPoolExecutor(max_workers=1, initializer=fail)
futures = [broken.submit(int) for _ in range(3)]
futures[0].add_done_callback(lambda future: broken.submit(int))
go.set()
waiting = wait(futures, timeout=1).not_done
print("initializer failed, a callback submits: no answer for", len(waiting), "of 3")
assert len(waiting) == 2
assert quick_returned and not slow_returned and not submit_returned
sys.stdout.flush()
os._exit(0)  # the last thread holds a lock of its pool for ever
