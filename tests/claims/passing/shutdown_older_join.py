"""A sentinel that each consumer puts back leaves one in the queue: `join()` waits until that one has its `task_done()` too. 每个消费者都把哨兵放回去，最后队列里会剩一个：它也有了 task_done()，join() 才返回。"""

import queue
import threading

STOP = object()
jobs = queue.Queue()
for item in 1, 2, STOP:
    jobs.put(item)


def consume():
    while True:
        job = jobs.get()
        if job is STOP:
            jobs.put(STOP)
        jobs.task_done()
        if job is STOP:
            return


consumers = [threading.Thread(target=consume) for _ in range(3)]
waiter = threading.Thread(target=jobs.join, daemon=True)
for consumer in consumers:
    consumer.start()
for consumer in consumers:
    consumer.join()
waiter.start()
waiter.join(0.2)
print("all consumers have ended, join() waits:", waiter.is_alive())
assert waiter.is_alive()
assert jobs.get() is STOP  # the one left over
jobs.task_done()
waiter.join(10)
print("after one more task_done():", waiter.is_alive())
assert not waiter.is_alive()
