"""What the primitives have in common, and what not. 这些原语的共同点和不同点。"""

import pickle
import threading

PRIMITIVES = {
    "Lock": threading.Lock(),
    "RLock": threading.RLock(),
    "Condition": threading.Condition(),
    "Condition(Lock())": threading.Condition(threading.Lock()),
    "Semaphore": threading.Semaphore(),
    "BoundedSemaphore": threading.BoundedSemaphore(),
    "Event": threading.Event(),
    "Barrier": threading.Barrier(2),
}


def works(method, *options):
    answers = []

    def attempt():
        try:
            method(*options)
        except (TypeError, RuntimeError):
            answers.append(False)
        else:
            answers.append(True)

    thread = threading.Thread(target=attempt)
    thread.start()
    thread.join()
    return answers[0]


with_statement = [name for name, one in PRIMITIVES.items() if hasattr(one, "__enter__")]
print("with:", ", ".join(with_statement))
assert set(PRIMITIVES) - set(with_statement) == {"Event", "Barrier"}

released = []
for name in with_statement:
    PRIMITIVES[name].acquire()
    if works(PRIMITIVES[name].release):
        released.append(name)
print("another thread may release:", ", ".join(released))
assert released == ["Lock", "Condition(Lock())", "Semaphore", "BoundedSemaphore"]

picklable = [name for name, one in PRIMITIVES.items() if works(pickle.dumps, one)]
print("can be pickled:", picklable)
assert picklable == []
