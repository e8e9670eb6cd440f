"""A timeout of `result()`, or one of the task? 超时的是 result()，还是任务自己？"""

import concurrent.futures
import sys
import threading

may_finish = threading.Event()


def give_up():
    raise TimeoutError("server does not answer")


def ask(future):
    try:
        return future.result(timeout=0.05)
    except (TimeoutError, concurrent.futures.TimeoutError):  # (1)!
        return "the task failed" if future.done() else "still running"  # (2)!


with concurrent.futures.ThreadPoolExecutor(max_workers=2) as executor:
    slow = executor.submit(may_finish.wait, 5)
    failing = executor.submit(give_up)
    concurrent.futures.wait([failing])
    answers = [ask(slow), ask(failing)]
    may_finish.set()

print(answers)
assert answers == ["still running", "the task failed"]
assert slow.result() is True  # (3)!
same = concurrent.futures.TimeoutError is TimeoutError
assert same == (sys.version_info >= (3, 11))
