"""Three things that threads may not share without a lock. 三样不加锁就不能共用的东西。"""

import threading

inside, go_on = threading.Event(), threading.Event()
results = []


def count():
    inside.set()
    go_on.wait()
    yield 1


def other_thread(action):
    thread = threading.Thread(target=action)
    thread.start()
    thread.join()


numbers = count()
first = threading.Thread(target=next, args=(numbers,))
first.start()
inside.wait()
try:
    next(numbers)  # (1)!
except ValueError as error:
    results.append(f"generator: {type(error).__name__}: {error}")
go_on.set()
first.join()

ages = {"ana": 31, "bo": 42}
try:
    for _name in ages:
        other_thread(lambda: ages.setdefault("cy", 53))  # (2)!
except RuntimeError as error:
    results.append(f"dict: {type(error).__name__}: {error}")

account = {"money": 100}
seen = account["money"]
other_thread(lambda: account.update(money=account["money"] - 30))  # (3)!
account["money"] = seen - 50
results.append(f"read, then write: {account['money']} instead of 20")

print(*results, sep="\n")
assert results == [
    "generator: ValueError: generator already executing",
    "dict: RuntimeError: dictionary changed size during iteration",
    "read, then write: 50 instead of 20",
]
