"""shutdown(immediate=True) throws the rest away; join() still waits for items in hand. 立刻关闭：剩下的丢掉。"""

import queue
import threading

jobs = queue.Queue()
for number in range(4):
    jobs.put(number)
in_hand = jobs.get()  # (1)!
waiter = threading.Thread(target=jobs.join)
waiter.start()

jobs.shutdown(immediate=True)  # (2)!
print("left in the queue:", jobs.qsize())
assert jobs.qsize() == 0
waiter.join(0.2)
print("join() still waits:", waiter.is_alive())
assert waiter.is_alive()
jobs.task_done()  # (3)!
waiter.join(5)
print("after task_done(): ", waiter.is_alive())
assert not waiter.is_alive()
