import threading
import time

changed = threading.Event()
version = 1
loaded = []


def reload():
    while changed.wait(timeout=1):  # (1)!
        config = version
        time.sleep(0.1)  # a slow step
        loaded.append(config)
        changed.clear()  # (2)!


changed.set()
thread = threading.Thread(target=reload)
thread.start()
version = 2
changed.set()
thread.join()
print("loaded:", loaded)
