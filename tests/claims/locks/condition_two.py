"""Two conditions on one lock: a shelf with two places. 一把锁上的两个条件：只放得下两件的货架。"""

import threading

PLACES, ITEMS = 2, 20
lock = threading.Lock()
not_full = threading.Condition(lock)
not_empty = threading.Condition(lock)
shelf, taken, fullest = [], [], 0


def put(item):
    global fullest
    with not_full:
        not_full.wait_for(lambda: len(shelf) < PLACES)
        shelf.append(item)
        fullest = max(fullest, len(shelf))
        not_empty.notify()


def take():
    with not_empty:
        not_empty.wait_for(lambda: shelf)
        item = shelf.pop(0)
        not_full.notify()
        return item


def cook():
    for number in range(ITEMS):
        put(number)


thread = threading.Thread(target=cook)
thread.start()
for _ in range(ITEMS):
    taken.append(take())
thread.join()
print("taken in order:", taken == list(range(ITEMS)), "fullest <=", PLACES)
assert taken == list(range(ITEMS))
assert fullest <= PLACES
