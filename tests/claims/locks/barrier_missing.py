"""One fails on its way, two wait in vain. 一个半路出错，两个白等。"""

import threading

PATIENCE_S = 0.3
loaded = threading.Barrier(3)


def load(name):
    if name == "sound":
        raise OSError("no sound card")
    loaded.wait()


threads = [
    threading.Thread(target=load, args=(name,), name=name, daemon=True)
    for name in ("map", "sound", "players")
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(timeout=PATIENCE_S)
waiting = [thread.name for thread in threads if thread.is_alive()]
print("still waiting:", waiting)
assert waiting == ["map", "players"]
assert loaded.n_waiting == 2
