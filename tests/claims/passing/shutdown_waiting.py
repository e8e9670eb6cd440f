"""A thread that waits in `get()` when a queue is shut down gets an item if one is left, else `ShutDown`. 队列关闭时正在 get() 里等待的线程：还有元素就得到元素，没有才是 ShutDown。"""

import queue
import threading
import time

for _ in range(20):
    jobs = queue.Queue()
    got = []

    def take(jobs=jobs, got=got):
        try:
            got.append(jobs.get())
        except queue.ShutDown:
            got.append("ShutDown")

    threads = [threading.Thread(target=take) for _ in range(2)]
    for thread in threads:
        thread.start()
    while len(jobs.not_empty._waiters) < 2:
        time.sleep(0.001)  # until both wait
    jobs.put("page")
    jobs.shutdown()
    for thread in threads:
        thread.join()
    assert sorted(got) == ["ShutDown", "page"]
print("the two that waited:", ", ".join(sorted(got)))
