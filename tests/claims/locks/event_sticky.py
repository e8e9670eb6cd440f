"""The flag stays set until clear(). 标志会一直保持，直到 clear()。"""

import threading

SHORT_S = 0.05
event = threading.Event()

in_time = event.wait(timeout=SHORT_S)
print("nobody has set it:", in_time)
assert in_time is False

event.set()
event.set()
answers = [event.wait() for _ in range(3)]
print("three waits:", answers)
assert answers == [True, True, True]

event.clear()
print("after clear():", event.is_set(), event.wait(timeout=SHORT_S))
assert not event.is_set()
