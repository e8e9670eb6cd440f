"""The three states that Python knows of a thread. Python 知道的线程状态有三种。"""
# /// example
# mask = ['(?:started|stopped) (\d+)']
# ///

import threading

door = threading.Event()


def show(moment):
    print(f"{moment:13} is_alive: {thread.is_alive()!s:6} {thread}")
    return thread.is_alive()


thread = threading.Thread(target=door.wait, name="visitor")
assert not show("before start:") and "initial" in str(thread)
thread.start()
assert show("blocked:") and "started" in str(thread)  # (1)!
door.set()
thread.join()
assert not show("after join:") and "stopped" in str(thread)
