"""wait_for() is the loop, written for you. wait_for() 就是替你写好的循环。"""

import threading

SHORT_S = 0.05
condition = threading.Condition()
orders = []

with condition:
    nothing = condition.wait_for(lambda: orders, timeout=SHORT_S)
print("timed out:", nothing)
assert nothing == []


def cook():
    with condition:
        orders.append("soup")
        condition.notify()


thread = threading.Thread(target=cook)
with condition:
    thread.start()
    found = condition.wait_for(lambda: orders)
    print("found:", found)
    assert found is orders
    at_once = condition.wait_for(lambda: orders)
    assert at_once is orders
thread.join()
