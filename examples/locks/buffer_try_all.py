import threading

lock = threading.Lock()
not_full = threading.Condition(lock)
not_empty = threading.Condition(lock)
shelf = []
eaten = []


def cook():
    for dish in "soup", "rice", "tea":
        with not_full:
            not_full.wait_for(lambda: len(shelf) < 2)
            shelf.append(dish)
            not_empty.notify()


threading.Thread(target=cook).start()
while len(eaten) < 3:
    with not_empty:
        not_empty.wait_for(lambda: shelf)
        eaten += shelf
        shelf.clear()
        not_full.notify_all()
print("eaten:", eaten)
