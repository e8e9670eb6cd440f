"""Without the lock `wait()`, `notify()` and `notify_all()` raise `RuntimeError`; `wait_for()` only if it has to wait. 没有持有锁，wait()、notify() 和 notify_all() 都抛出 RuntimeError；wait_for() 只有需要等待时才抛出。"""

import threading

condition = threading.Condition()
messages = []
for method in condition.wait, condition.notify, condition.notify_all:
    try:
        method()
    except RuntimeError as error:
        messages.append(str(error))
        print(f"{method.__name__}(): {error}")
assert messages == ["cannot wait on un-acquired lock"] + ["cannot notify on un-acquired lock"] * 2

found = condition.wait_for(lambda: "mail")
print("wait_for(), true at once:", found)
assert found == "mail"
try:
    condition.wait_for(lambda: "")
except RuntimeError as error:
    messages.append(str(error))
    print(f"wait_for(), false: {error}")
assert messages[3:] == ["cannot wait on un-acquired lock"]
