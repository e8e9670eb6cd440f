from threading import Barrier, Thread

loaded = Barrier(2)


def load(name):
    if name == "sound":
        return  # (1)!
    loaded.wait()


thread = Thread(
    target=load,
    args=("map",),
    daemon=True,
)
thread.start()
load("sound")
thread.join(timeout=1)
print("map waits:", thread.is_alive())
