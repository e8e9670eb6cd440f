"""A first thread: main goes on while it waits. 第一个线程：它在等，主线程照样往下走。"""

import threading

steps = []
download_began = threading.Event()
server_answered = threading.Event()


def download():
    steps.append("thread: ask the server")
    download_began.set()
    server_answered.wait()  # (1)!
    steps.append("thread: save the page")


thread = threading.Thread(target=download)  # (2)!
thread.start()  # (3)!
download_began.wait()
steps.append("main:   draw a progress bar")  # (4)!
assert thread.is_alive()
server_answered.set()
thread.join()  # (5)!
steps.append("main:   show the page")

print("\n".join(steps))
assert steps == [
    "thread: ask the server",
    "main:   draw a progress bar",
    "thread: save the page",
    "main:   show the page",
]
