"""`get_nowait()`, a timeout and `shutdown()` all wait for the queue's own lock first: a slow comparison holds them up. get_nowait()、超时和 shutdown() 都要先等队列自己的锁：一次慢比较就能拖住它们。"""

import queue
import threading
import time

PAUSE_S = 0.3
comparing, go_on = threading.Event(), threading.Event()


class Job:
    def __lt__(self, other):  # called inside put() and get(), under the queue's lock
        comparing.set()
        go_on.wait(10)
        return True


jobs = queue.PriorityQueue()
jobs.put(Job())
calls = {
    "get_nowait()": jobs.get_nowait,
    "get(timeout=0)": lambda: jobs.get(timeout=0),
    "qsize()": jobs.qsize,
}
if hasattr(jobs, "shutdown"):  # new in 3.13
    calls["shutdown()"] = jobs.shutdown
threads = {name: threading.Thread(target=call) for name, call in calls.items()}

put = threading.Thread(target=jobs.put, args=(Job(),))
put.start()
comparing.wait()
for thread in threads.values():
    thread.start()
time.sleep(PAUSE_S)
waiting = [name for name, thread in threads.items() if thread.is_alive()]
print("still waiting:", ", ".join(name for name in waiting if name != "shutdown()"))
assert waiting == list(calls)
go_on.set()
for thread in [put, *threads.values()]:
    thread.join()
