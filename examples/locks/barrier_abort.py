import threading

loaded = threading.Barrier(2, timeout=30)


def load(name):
    try:
        if name == "sound":
            raise OSError("no sound card")
        loaded.wait()
    except OSError:
        loaded.abort()  # (1)!
    except threading.BrokenBarrierError:
        print("gave up:", name)  # (2)!


thread = threading.Thread(
    target=load,
    args=("map",),
)
thread.start()
load("sound")
thread.join()
