"""notify() wakes one, and a third takes the item. notify() 只唤醒一个线程，东西却被第三个线程取走。"""

import threading

condition = threading.Condition()
holds_lock = threading.Event()
items, found = [], []


def consumer():
    with condition:
        holds_lock.set()
        if not items:
            condition.wait()
        found.extend(items)


thread = threading.Thread(target=consumer)
thread.start()
holds_lock.wait()
with condition:
    items.append("apple")
    condition.notify()
    taken = items.pop()
thread.join()
print("taken first:", taken, "found after the wakeup:", found)
assert found == []
