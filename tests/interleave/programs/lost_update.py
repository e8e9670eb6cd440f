"""Two threads add to one counter; adding reads and writes."""

import threading

counter = 0


def add():
    global counter
    counter += 1


threads = [threading.Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert counter == 2, counter
