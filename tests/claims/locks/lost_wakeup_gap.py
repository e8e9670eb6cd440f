"""Look first, lock afterwards: the notify falls into the gap. 先查看，后加锁：notify 掉进了缝隙。"""

import threading

PATIENCE_S = 0.2
condition = threading.Condition()
has_looked, may_go_on = threading.Event(), threading.Event()
ready = False
woken = []


def waiter():
    if not ready:
        has_looked.set()
        may_go_on.wait()
        with condition:
            woken.append(condition.wait(timeout=PATIENCE_S))


thread = threading.Thread(target=waiter)
thread.start()
has_looked.wait()
with condition:
    ready = True
    condition.notify()
may_go_on.set()
thread.join()
print("ready:", ready, "woken:", woken)
assert ready and woken == [False]
