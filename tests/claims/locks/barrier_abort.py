"""Whoever fails tells the others. 谁出错，谁通知其他人。"""

import threading
import time

loaded = threading.Barrier(3)
results = {}


def load(name):
    try:
        if name == "sound":
            raise OSError("no sound card")
        loaded.wait()
    except threading.BrokenBarrierError:
        results[name] = "gave up"
    except OSError as error:
        loaded.abort()
        results[name] = str(error)


threads = [threading.Thread(target=load, args=(name,)) for name in ("map", "sound", "players")]
threads[0].start()
while loaded.n_waiting == 0:
    time.sleep(0.001)
for thread in threads[1:]:
    thread.start()
    thread.join()
threads[0].join()
for name in sorted(results):
    print(f"{name}: {results[name]}")
assert results == {"map": "gave up", "players": "gave up", "sound": "no sound card"}
assert loaded.broken
