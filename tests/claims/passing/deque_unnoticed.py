"""A deque does not notice while you iterate that an item was replaced, or that it was reversed. 遍历 deque 时，替换某个元素、整个反转，它都发现不了。"""

from collections import deque


def visited(change):
    queue, seen = deque("abcd"), []
    for item in queue:
        seen.append(item)
        if len(seen) == 1:  # another thread may come in here
            change(queue)
    return "".join(seen)


def outcome(change):
    try:
        return visited(change)
    except RuntimeError:
        return "RuntimeError"


replaced = outcome(lambda queue: queue.__setitem__(2, "C"))
reversed_ = outcome(deque.reverse)
inserted = outcome(lambda queue: queue.append("e"))
print("replaced:", replaced, "| reversed:", reversed_, "| appended:", inserted)
assert (replaced, reversed_, inserted) == ("abCd", "acba", "RuntimeError")
