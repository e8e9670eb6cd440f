"""A sentinel of the worst priority that a running worker finds alone ends it before the jobs come. 工作线程已经在取时，先放入的哨兵会让它提前结束。"""

import math
import queue
import threading

STOP = object()
jobs = queue.PriorityQueue()
done = []


def work():
    while (job := jobs.get()[-1]) is not STOP:
        done.append(job)


def run(*items):
    worker = threading.Thread(target=work)
    worker.start()
    for item in items:
        jobs.put(item)
        if item[-1] is STOP:
            worker.join(timeout=60)  # it has all the time it needs
    assert not worker.is_alive()


run((-1, 0, "small"), (-9, 1, "big"), (math.inf, 2, STOP))
assert sorted(done) == ["big", "small"] and jobs.empty()
done.clear()
run((math.inf, 0, STOP), (-1, 1, "small"), (-9, 2, "big"))
print("put first, done:", done, "left:", jobs.qsize())
assert done == [] and jobs.qsize() == 2
