"""A callback: hand a function over, someone else calls it later. 回调函数：交出一个函数，由别人在以后调用。"""

import threading

calls = []


def on_done(path, size):  # (1)!
    calls.append((path, size, threading.current_thread().name))


def download(path, callback):
    size = len(path) * 100  # stands for work
    callback(path, size)  # (2)!


thread = threading.Thread(
    target=download,  # (3)!
    args=("index.html", on_done),  # (4)!
    name="downloader",
)
assert calls == []  # nothing has been called yet
thread.start()
thread.join()
print(calls)
assert calls == [("index.html", 1000, "downloader")]
