import threading

loaded = threading.Barrier(3, timeout=30)
gave_up = []


def load(name):
    try:
        if name == "sound":
            raise OSError("no sound card")
        loaded.wait()
    except OSError:
        loaded.abort()  # (1)!
    except threading.BrokenBarrierError:
        gave_up.append(name)  # (2)!


threads = []
for name in "map", "sound", "players":
    thread = threading.Thread(target=load, args=(name,))
    thread.start()
    threads.append(thread)
for thread in threads:
    thread.join()
print("gave up:", sorted(gave_up))
