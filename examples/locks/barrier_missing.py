import threading

loaded = threading.Barrier(3)


def load(name):
    if name == "sound":
        return  # (1)!
    loaded.wait()


threads = {}
for name in "map", "sound", "players":
    thread = threading.Thread(target=load, args=(name,))
    thread.daemon = True
    thread.start()
    threads[name] = thread
threads["sound"].join()
for name in "map", "players":
    threads[name].join(timeout=0.5)
    print(name, "waits:", threads[name].is_alive())
