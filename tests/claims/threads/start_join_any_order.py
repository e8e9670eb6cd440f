"""Joined in any order, the loop is over when the slowest thread has ended. 按任何顺序 join()，循环都在最慢的线程结束时结束。"""

import itertools
import threading


def work(before, after, log, name):
    before.wait()
    log.append(name)
    after.set()


for order in itertools.permutations(range(3)):
    gates, log = [threading.Event() for _ in range(4)], []
    threads = [
        threading.Thread(target=work, args=(gates[n], gates[n + 1], log, f"thread {n}"))
        for n in range(3)
    ]
    for thread in threads:
        thread.start()
    threading.Timer(0.01, gates[0].set).start()
    for n in order:
        threads[n].join()
    log.append("joined all")
    assert log == ["thread 0", "thread 1", "thread 2", "joined all"]
print(*log, sep="\n")
