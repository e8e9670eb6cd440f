from threading import BoundedSemaphore, Lock


class CountingPlaces:
    def __init__(self, number):
        self._places = BoundedSemaphore(number)
        self._lock = Lock()
        self.taken = 0

    def __enter__(self):
        self._places.acquire()
        with self._lock:  # (1)!
            self.taken += 1

    def __exit__(self, *error):
        self._places.release()


places = CountingPlaces(3)
for _ in range(4):
    with places:  # (2)!
        print("inside")
print("taken:", places.taken)
