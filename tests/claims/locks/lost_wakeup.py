"""notify() before anybody waits is lost. 还没人等，notify() 就丢了。"""

import threading

PATIENCE_S = 0.2
condition = threading.Condition()
woken = []


def checker():
    with condition:
        woken.append(condition.wait(timeout=PATIENCE_S))  # (1)!


with condition:
    condition.notify_all()  # (2)!
threads = [threading.Thread(target=checker) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("woken:", woken)
assert woken == [False, False]
