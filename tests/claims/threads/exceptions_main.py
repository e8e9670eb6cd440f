"""An exception in the main thread: exit code 1, after the other threads. 主线程里的异常：等其他线程结束，退出码是 1。"""

import threading


def save():
    threading.main_thread().join()  # (1)!
    print("saved after the main thread had failed")


thread = threading.Thread(target=save)
thread.start()
assert not thread.daemon
raise ValueError("no price for coffee")
