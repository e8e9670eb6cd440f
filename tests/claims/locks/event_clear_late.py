"""Clear after the work, and lose a change; the next change is heard again. 干完活才清除：丢掉一次变化；再下一次变化又能听到。"""

import threading

config = {"version": 1}
changed = threading.Event()
loading, may_finish, cleared = (threading.Semaphore(0) for _ in range(3))
loaded = []


def reload_config():
    while changed.wait():
        version = config["version"]
        if version is None:
            return
        loading.release()
        may_finish.acquire()  # loading takes a while
        loaded.append(version)
        changed.clear()
        cleared.release()


thread = threading.Thread(target=reload_config)
thread.start()
changed.set()
loading.acquire()
config["version"] = 2
changed.set()
may_finish.release()
cleared.acquire()
assert not changed.is_set()
print("version:", config["version"], "loaded:", loaded)
assert loaded == [1]

config["version"] = 3
changed.set()
loading.acquire()
may_finish.release()
cleared.acquire()
print("version:", config["version"], "loaded:", loaded)
assert loaded == [1, 3]
config["version"] = None
changed.set()
thread.join()
assert not loading.acquire(blocking=False)
