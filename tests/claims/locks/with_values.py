"""What a lock's own methods return. 锁自己的这两个方法返回什么。"""

import threading

lock = threading.Lock()
with lock as value:
    print("as gives:", value)
    assert value is True

lock.acquire()
answer = lock.__exit__(None, None, None)
print("__exit__ gives:", answer)
assert answer is None


class Broken:
    exited = False

    def __enter__(self):
        raise OSError("cannot enter")

    def __exit__(self, *details):
        Broken.exited = True


try:
    with Broken():
        pass
except OSError as error:
    print(f"{error}, __exit__ called: {Broken.exited}")
assert not Broken.exited
