"""Two threads take the same two locks, in one order."""

import threading

left, right = threading.Lock(), threading.Lock()


def move(first, second):
    with first, second:
        pass


threads = [threading.Thread(target=move, args=(left, right)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
