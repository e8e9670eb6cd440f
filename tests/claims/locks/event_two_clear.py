"""Two workers, one switch: one clears what the other needs. 两个线程共用一个开关：一个清掉了另一个要的信号。"""

import threading

QUIET_S = 0.1
changed = threading.Event()
reloaded = []


def reload_config(name):
    if changed.wait(timeout=QUIET_S):
        changed.clear()
        reloaded.append(name)


changed.set()
for name in ("web", "mail"):
    thread = threading.Thread(target=reload_config, args=(name,))
    thread.start()
    thread.join()
print("reloaded:", reloaded)
assert reloaded == ["web"]
