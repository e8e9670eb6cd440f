"""locked() of RLock and Condition, new in 3.14. 3.14 起 RLock 和 Condition 有 locked()。"""

import threading

for primitive in threading.RLock(), threading.Condition():
    name = type(primitive).__name__
    before, other = primitive.locked(), []
    thread = threading.Thread(target=lambda: other.append(primitive.locked()))
    with primitive:
        inside = primitive.locked()
        thread.start()
        thread.join()
    print(f"{name}: {before}, inside {inside}, after {primitive.locked()}")
    assert (before, inside, primitive.locked(), other) == (False, True, False, [True])
