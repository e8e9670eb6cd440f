import queue
import threading

orders = queue.Queue()


def cook():
    while (dish := orders.get()) is not None:  # (1)!
        print("cooked", dish)


threading.Thread(target=cook).start()
for dish in ["noodles", "soup", None]:  # (2)!
    orders.put(dish)
