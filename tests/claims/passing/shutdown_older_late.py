"""A queue that is ended with a sentinel accepts a late `put()`, and nobody takes the item; `join()` returns before the sentinel is put, but not after. 用哨兵结束的队列，仍然接受晚来的 put()，放入的元素没人取；放哨兵之前 join() 会返回，之后不会。"""

import queue
import threading

STOP = object()
jobs = queue.Queue()
done, told = [], []


def consume():
    for job in iter(jobs.get, STOP):
        done.append(job)
        jobs.task_done()
    jobs.put(STOP)


consumers = [threading.Thread(target=consume) for _ in range(3)]
for consumer in consumers:
    consumer.start()
jobs.put("job 1")
jobs.join()
jobs.put(STOP)
for consumer in consumers:
    consumer.join()
waiter = threading.Thread(target=jobs.join, daemon=True)
waiter.start()
waiter.join(0.2)
print("join() after the sentinel waits:", waiter.is_alive())
assert waiter.is_alive()
try:
    jobs.put("late")
except Exception as error:
    told.append(error)
assert jobs.get() is STOP
print("done:", done, "the producer was told:", told or "nothing", "left:", jobs.get())
assert done == ["job 1"] and not told
