"""The three states that Python knows of a thread. Python 知道的线程状态有三种。"""

import threading
import time

PAUSE_S = 0.05
door = threading.Event()


def visit():
    door.wait()
    time.sleep(PAUSE_S)


def show(moment):
    print(f"{moment:13} is_alive: {thread.is_alive()!s:6} {thread}")
    return thread.is_alive()


thread = threading.Thread(target=visit, name="visitor")
assert not {"pause", "stop", "kill", "terminate"} & set(dir(thread))
assert not show("before start:") and "initial" in str(thread)
thread.start()
assert show("started:") and "started" in str(thread)  # (1)!
door.set()
thread.join()
assert not show("after join:") and "stopped" in str(thread)
