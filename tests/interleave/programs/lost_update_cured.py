"""Two threads add to one counter under its lock."""

import threading

counter = 0
counter_lock = threading.Lock()


def add():
    global counter
    with counter_lock:
        counter += 1


threads = [threading.Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert counter == 2, counter
