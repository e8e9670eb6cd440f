"""A negative timeout is a ValueError in a call that may wait: not in `put()` without `maxsize`, nor with `block=False`. 可能要等待的调用，超时为负会抛出 ValueError；没有 maxsize 的 put()、block=False 的调用不会。"""

import queue


def negative(method, *args, **options):
    try:
        method(*args, timeout=-1, **options)
    except (ValueError, queue.Empty) as error:
        return type(error).__name__
    return "no error"


endless, bounded = queue.Queue(), queue.Queue(maxsize=2)
results = [
    negative(endless.put, "a"),
    negative(endless.get),
    negative(bounded.put, "b"),
    negative(bounded.get, block=False),
]
print("no maxsize: put()", results[0], "| get()", results[1])
print("maxsize=2: put()", results[2], "| get(block=False)", results[3])
assert results == ["no error", "ValueError", "ValueError", "Empty"]
assert endless.get() == "a" and bounded.empty()
