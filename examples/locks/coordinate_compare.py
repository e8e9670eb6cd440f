"""What the primitives have in common, and what not. 这些原语的共同点和不同点。"""

import pickle
import threading

PRIMITIVES = {
    "Lock": threading.Lock(),
    "RLock": threading.RLock(),
    "Condition": threading.Condition(),
    "Semaphore": threading.Semaphore(),
    "BoundedSemaphore": threading.BoundedSemaphore(),
    "Event": threading.Event(),
    "Barrier": threading.Barrier(2),
}


def can_be_pickled(primitive):
    try:
        pickle.dumps(primitive)
    except TypeError:
        return False
    return True


with_statement = [name for name, one in PRIMITIVES.items() if hasattr(one, "__enter__")]
print("with:", ", ".join(with_statement))
assert set(PRIMITIVES) - set(with_statement) == {"Event", "Barrier"}

picklable = [name for name, one in PRIMITIVES.items() if can_be_pickled(one)]
print("can be pickled:", picklable)
assert picklable == []
