"""The handler only notes the signal, the main thread acts. 处理函数只记下信号，真正的活由主线程来做。"""

import os
import queue
import signal
import threading

POLL_S = 0.2
signals = queue.SimpleQueue()  # (1)!
stop = threading.Event()


def on_signal(signum, frame):
    signals.put(signum)  # (2)!


def next_signal():
    while True:
        try:
            return signals.get(timeout=POLL_S)  # (3)!
        except queue.Empty:
            continue


for signum in signal.SIGTERM, signal.SIGHUP:
    signal.signal(signum, on_signal)

worker = threading.Thread(target=stop.wait)
worker.start()
outside = threading.Thread(target=os.kill, args=(os.getpid(), signal.SIGTERM))  # (4)!
outside.start()

received = next_signal()
print("received", signal.Signals(received).name)
assert received == signal.SIGTERM
stop.set()  # (5)!
worker.join()
outside.join()
