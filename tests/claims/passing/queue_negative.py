"""A negative timeout is a ValueError, except for `put()` into a queue without `maxsize`. 负的超时会抛出 ValueError，没有 maxsize 的队列的 put() 除外。"""

import queue


def negative(method, *args):
    try:
        method(*args, timeout=-1)
    except ValueError:
        return "ValueError"
    return "no error"


endless, bounded = queue.Queue(), queue.Queue(maxsize=2)
results = [
    negative(endless.put, "a"),
    negative(endless.get),
    negative(bounded.put, "b"),
]
print("no maxsize: put()", results[0], "| get()", results[1])
print("maxsize=2: put()", results[2])
assert results == ["no error", "ValueError", "ValueError"]
assert endless.get() == "a" and bounded.empty()
