from threading import Lock


class NamedLock:
    def __init__(self, name):
        self._lock = Lock()
        self._name = name

    def __enter__(self):
        self._lock.acquire()
        print("took", self._name)

    def __exit__(self, *error):
        print("gives back", self._name)  # (1)!
        self._lock.release()


with NamedLock("accounts"):
    print("working")
