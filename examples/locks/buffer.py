import queue
import threading

shelf = queue.Queue(maxsize=2)


def cook():
    for dish in "soup", "rice", "tea":
        shelf.put(dish)  # (1)!


thread = threading.Thread(target=cook)
thread.start()
for _ in range(3):
    print("eaten:", shelf.get())  # (2)!
thread.join()
