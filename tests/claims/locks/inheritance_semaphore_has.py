"""A class that has a semaphore gets what it wrote. 拥有信号量的类，写什么就是什么。"""

import threading


class CountingPlaces:
    def __init__(self, value):
        self._places = threading.BoundedSemaphore(value)
        self.acquired = self.released = 0

    def __enter__(self):
        self._places.acquire()
        self.acquired += 1
        return self

    def __exit__(self, kind, error, trace):
        self.released += 1
        self._places.release()


places = CountingPlaces(3)
for _ in range(4):  # more often than there are places
    with places:
        pass
print("acquired:", places.acquired, "released:", places.released)
assert (places.acquired, places.released) == (4, 4)
assert not hasattr(places, "acquire")
