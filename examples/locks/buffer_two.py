import threading

lock = threading.Lock()
not_full = threading.Condition(lock)
not_empty = threading.Condition(lock)
shelf = []


def cook():
    for dish in "soup", "rice", "tea":
        with not_full:
            not_full.wait_for(lambda: len(shelf) < 2)
            shelf.append(dish)
            not_empty.notify()  # (1)!


thread = threading.Thread(target=cook)
thread.start()
for _ in range(3):
    with not_empty:
        not_empty.wait_for(lambda: shelf)
        dish = shelf.pop(0)
        not_full.notify()
    print("eaten:", dish)
thread.join()
