import queue
import threading

orders = queue.Queue()
cooked = []


def cook():
    while (dish := orders.get()) is not None:
        cooked.append(dish)


cooks = [threading.Thread(target=cook) for _ in range(2)]
for thread in cooks:
    thread.start()
for dish in ["noodles", "soup", "tea", None, None]:
    orders.put(dish)
for thread in cooks:
    thread.join()
print("cooked:", sorted(cooked))
