"""A thread gets its number when it is created. 线程的编号在创建时就定了。"""

import threading

running_now = []


def job():
    running_now.append(threading.current_thread().name)


first = threading.Thread(target=job)
second = threading.Thread(target=job)
named = threading.Thread(target=job, name="named")
third = threading.Thread(target=job)
by_lambda = threading.Thread(target=lambda: job())
without_target = threading.Thread()

for thread in third, second, first:
    thread.start()
    thread.join()

print("started:", running_now)
print("others: ", [thread.name for thread in (named, by_lambda, without_target)])
assert running_now == ["Thread-3 (job)", "Thread-2 (job)", "Thread-1 (job)"]
assert named.name == "named"
assert by_lambda.name == "Thread-4 (<lambda>)"
assert without_target.name == "Thread-5"
