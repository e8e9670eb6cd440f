from threading import Condition, Lock, Thread

lock = Lock()
not_full = Condition(lock)
not_empty = Condition(lock)
shelf = []


def cook():
    for dish in "soup", "rice", "tea":
        with not_full:
            not_full.wait_for(
                lambda: len(shelf) < 2,
            )
            shelf.append(dish)
            not_empty.notify()  # (1)!


Thread(target=cook).start()
for _ in range(3):
    with not_empty:
        not_empty.wait_for(lambda: shelf)
        dish = shelf.pop(0)
        not_full.notify()
    print("eaten:", dish)
