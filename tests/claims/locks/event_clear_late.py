"""Clear after the work, and lose a change. 干完活才清除：丢掉一次变化。"""

import threading

QUIET_S = 0.2
config = {"version": 1}
changed = threading.Event()
loading, may_finish = threading.Event(), threading.Event()
loaded = []


def reload_config():
    while changed.wait(timeout=QUIET_S):  # (1)!
        version = config["version"]
        loading.set()
        may_finish.wait()  # loading takes a while
        loaded.append(version)
        changed.clear()  # (2)!


changed.set()
thread = threading.Thread(target=reload_config)
thread.start()
loading.wait()
config["version"] = 2  # (3)!
changed.set()
may_finish.set()
thread.join()
print("version:", config["version"], "loaded:", loaded)
assert loaded == [1]
