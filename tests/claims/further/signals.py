"""A handler runs in the main thread, whoever got the signal. 不管谁收到信号，处理函数都在主线程里执行。"""

import signal
import threading

received = []


def on_signal(signum, frame):  # (1)!
    received.append((signal.Signals(signum).name, threading.current_thread().name))


signal.signal(signal.SIGINT, on_signal)  # (2)!

worker = threading.Thread(target=signal.raise_signal, args=(signal.SIGINT,), name="worker")  # (3)!
worker.start()
worker.join()
print(received)
assert received == [("SIGINT", "MainThread")]
