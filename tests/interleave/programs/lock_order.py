"""Two threads take the same two locks, in opposite orders."""

import threading

left, right = threading.Lock(), threading.Lock()


def move(first, second):
    with first, second:
        pass


threads = [threading.Thread(target=move, args=pair) for pair in ((left, right), (right, left))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
