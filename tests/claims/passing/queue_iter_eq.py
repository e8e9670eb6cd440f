"""`iter(q.get, STOP)` compares with `==`: an item that cannot be compared ends the consumer, which takes nothing more; `is` goes through all. iter(q.get, STOP) 用 == 比较：遇到不能这样比较的元素，消费者就结束了，不再取；用 is 判断则能取完。"""

import queue

STOP = object()


class Array:
    """Like a NumPy array: `==` gives an array, and that is neither true nor false."""

    def __eq__(self, other):
        return Array()

    def __bool__(self):
        raise ValueError("ambiguous")


def with_iter(frames):
    taken = []
    try:
        for frame in iter(frames.get, STOP):
            taken.append(frame)
    except ValueError:
        pass
    return len(taken)


def with_is(frames):
    taken = []
    while (frame := frames.get()) is not STOP:
        taken.append(frame)
    return len(taken)


for consume, taken, left in (with_iter, 0, 2), (with_is, 2, 0):
    frames = queue.Queue()
    for item in Array(), Array(), STOP:
        frames.put(item)
    found = consume(frames)
    print(f"{consume.__name__}: taken {found}, left {frames.qsize()}")
    assert (found, frames.qsize()) == (taken, left)
