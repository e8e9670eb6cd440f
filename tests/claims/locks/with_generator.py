"""A generator that yields inside `with lock` keeps the lock until it ends or is closed. 生成器在 with lock 里 yield，就一直占着锁，直到它结束或被关闭。"""

import threading

lock = threading.Lock()


def rows():
    with lock:
        yield "row 1"
        yield "row 2"


cursor = rows()
print(next(cursor), "| locked:", lock.locked())
assert lock.locked()
cursor.close()
print("closed | locked:", lock.locked())
assert not lock.locked()

for _ in rows():
    assert lock.locked()
assert not lock.locked()
