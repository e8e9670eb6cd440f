import threading

loaded = threading.Barrier(3)


def load(name):
    if name == "sound":
        return  # (1)!
    loaded.wait()


threads = []
for name in "map", "sound", "players":
    thread = threading.Thread(target=load, args=(name,))
    thread.daemon = True
    thread.start()
    threads.append(thread)
for thread in threads:
    thread.join(timeout=1)
waiting = sum(thread.is_alive() for thread in threads)
print("still waiting:", waiting)
