"""The timeout of wait_for() is for the whole wait. wait_for() 的超时管的是整个等待。"""

import threading

SHORT_S, LONG_S = 0.01, 0.2
condition = threading.Condition()
over = threading.Event()
looks = []


def pester():
    while not over.wait(timeout=SHORT_S):
        with condition:
            condition.notify()


def never_true():
    looks.append("no")
    return False


thread = threading.Thread(target=pester)
thread.start()
with condition:
    answer = condition.wait_for(never_true, timeout=LONG_S)
over.set()
thread.join()
woken = len(looks) - 2  # it also looks at the start and at the end
print("woken more than once:", woken > 1, "answer:", answer)
assert answer is False and woken > 1
