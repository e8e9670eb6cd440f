"""Threads share a local variable of the function in which their nested functions stand. 嵌套函数在线程里执行时，外层函数的局部变量由这些线程共享。"""

import threading


def run():
    count = 0
    go = threading.Event()

    def work():
        nonlocal count
        go.wait()
        with lock:
            count += 1

    for name in "abc":
        jobs.append(threading.Thread(target=work))
        jobs.append(threading.Thread(target=lambda: go.wait() and seen.append(name)))
    for job in jobs:
        job.start()
    go.set()
    for job in jobs:
        job.join()
    return count


jobs, seen, lock = [], [], threading.Lock()
count = run()
print("count:", count, "| names seen:", *seen)
assert count == 3  # each thread with a count of its own would leave 0 here
assert seen == ["c", "c", "c"]  # the variable of the loop, as it stands when they look
