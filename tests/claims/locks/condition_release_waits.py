"""Checkers that come before the release wait for it, even if they are woken for nothing. 先到的检查者会一直等到发布，白醒一次也不要紧。"""

import threading

condition, released, checked, awake = threading.Condition(), [], [], []


def check():
    with condition:
        while not released:
            condition.wait()
            awake.append("awake")
        checked.append(released[-1])


checkers = [threading.Thread(target=check) for _ in range(2)]
for checker in checkers:
    checker.start()
while True:
    with condition:
        if len(condition._waiters) == 2:
            condition.notify_all()  # nothing has been released
            break
while len(awake) < 2:
    pass
with condition:
    assert checked == [] and len(condition._waiters) == 2
    released.append("1.0")
    condition.notify_all()
for checker in checkers:
    checker.join()
print("woken", len(awake), "times, checked", *checked)
assert checked == ["1.0", "1.0"] and len(awake) == 4
