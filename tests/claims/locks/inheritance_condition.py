"""Condition puts its lock's methods on the object. Condition 把锁的方法直接放在对象上。"""

import threading

called = []


class LoudCondition(threading.Condition):
    def acquire(self, *options):
        called.append("acquire")
        return super().acquire(*options)


condition = LoudCondition()
condition.acquire()
condition.release()
with condition:
    pass
print("my acquire() was called:", called)
assert called == []
assert "acquire" in vars(condition)
