"""With a condition for each kind of waiter, `notify()` wakes one of the right kind. 每一类等待者一个条件变量，notify() 唤醒的就是该醒的那一类。"""

import threading

lock, shelf, eaten = threading.Lock(), [], []
not_full, not_empty = threading.Condition(lock), threading.Condition(lock)


def take():
    with lock:
        while not shelf:
            not_empty.wait()
        eaten.append(shelf.pop())
        not_full.notify()


guests = [threading.Thread(target=take) for _ in range(2)]
for guest in guests:
    guest.start()
while True:
    with lock:
        if len(not_empty._waiters) == 2:
            break
with lock:  # two guests wait already, now the cook waits as well
    shelf.append("rice")
    not_empty.notify()
    while shelf:
        assert not_full.wait(timeout=10), "the wrong one was woken"
    shelf.append("tea")
    not_empty.notify()
for guest in guests:
    guest.join()
print(eaten)
assert eaten == ["rice", "tea"]
