from threading import Lock


class CountingLock:
    def __init__(self):
        self._lock = Lock()  # (1)!
        self.taken = 0

    def __enter__(self):
        self._lock.acquire()
        self.taken += 1  # (2)!

    def __exit__(self, *error):
        self._lock.release()


lock = CountingLock()
with lock:
    print("inside, taken:", lock.taken)
