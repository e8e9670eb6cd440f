"""Fork first, start threads afterwards. 先 fork，再启动线程。"""

import multiprocessing
import threading


def work(tasks, results):
    results.put(sum(tasks.get() for _ in range(3)))


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    tasks, results = context.SimpleQueue(), context.SimpleQueue()
    process = context.Process(target=work, args=(tasks, results))
    assert threading.active_count() == 1
    process.start()  # (1)!

    feeders = [threading.Thread(target=tasks.put, args=(n,)) for n in (1, 2, 3)]  # (2)!
    for feeder in feeders:
        feeder.start()
    for feeder in feeders:
        feeder.join()
    total = results.get()
    process.join()
    print("total:", total)
    assert total == 6
    assert process.exitcode == 0
