"""Old names that still work, with a warning. 还能用的旧名字，会有警告。"""

import threading
import warnings

condition, event = threading.Condition(), threading.Event()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with condition:
        condition.notifyAll()
    event.isSet()
print(*[warning.message for warning in caught], sep="\n")
assert [warning.category for warning in caught] == [DeprecationWarning] * 2
