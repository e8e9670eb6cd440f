"""Clear first, then look. 先清除，再查看。"""

import threading

QUIET_S = 0.2
config = {"version": 1}
changed = threading.Event()
loading, may_finish = threading.Event(), threading.Event()
loaded = []


def reload_config():
    while changed.wait(timeout=QUIET_S):
        changed.clear()
        version = config["version"]
        loading.set()
        may_finish.wait()
        loaded.append(version)


changed.set()
thread = threading.Thread(target=reload_config)
thread.start()
loading.wait()
config["version"] = 2
changed.set()
may_finish.set()
thread.join()
print("version:", config["version"], "loaded:", loaded)
assert loaded == [1, 2]
