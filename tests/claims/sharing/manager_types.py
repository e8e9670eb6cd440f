"""What a manager can hold. 管理器里能放什么。"""

import pickle
import sys
from multiprocessing.managers import BaseProxy, SyncManager


def try_each(manager):
    yield manager.dict(a=1), manager.dict(a=1)["a"] == 1
    yield manager.list([1, 2]), manager.list([1, 2])[1] == 2
    settings = manager.Namespace(debug=False)
    settings.debug, settings.tags = True, []  # (1)!
    settings.tags.append("lost")
    yield settings, settings.debug and settings.tags == []
    value = manager.Value("i", 1)
    value.value = 2
    yield value, value.value == 2
    array = manager.Array("i", [1, 2])
    array[0] = 5
    yield array, list(array[:]) == [5, 2]
    items = manager.Queue(maxsize=1)
    items.put("one")
    yield items, items.full() and items.get() == "one"
    tasks = manager.JoinableQueue()
    tasks.put("one")
    tasks.get()
    tasks.task_done()
    tasks.join()
    yield tasks, tasks.empty()
    if sys.version_info >= (3, 14):
        yield manager.set([1]), 1 in manager.set([1])


if __name__ == "__main__":
    manager = SyncManager()
    manager.start()  # (2)!
    for proxy, works in try_each(manager):
        print(f"{type(proxy).__name__:24}", "works" if works else "fails")
        assert works and isinstance(proxy, BaseProxy)
        assert isinstance(pickle.dumps(proxy), bytes)  # (3)!
    manager.shutdown()
    manager.join()
