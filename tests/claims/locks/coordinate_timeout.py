"""What comes back when the time is up. 时间到了，返回什么。"""

import threading

SHORT_S = 0.02
answers = {}


def give_up(what, method):
    try:
        answers[what] = method(timeout=SHORT_S)
    except threading.BrokenBarrierError as error:
        answers[what] = type(error).__name__


for kind in ("Lock", "RLock", "Condition", "Semaphore", "BoundedSemaphore"):
    one = getattr(threading, kind)()
    with one:
        thread = threading.Thread(target=give_up, args=(f"{kind}.acquire()", one.acquire))
        thread.start()
        thread.join()
condition = threading.Condition()
with condition:
    give_up("Condition.wait()", condition.wait)
give_up("Event.wait()", threading.Event().wait)
give_up("Barrier.wait()", threading.Barrier(2).wait)

for what, answer in answers.items():
    print(f"{what}: {answer}")
assert answers.pop("Barrier.wait()") == "BrokenBarrierError"
assert list(answers.values()) == [False] * 7
