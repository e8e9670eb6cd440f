"""pthread_kill() picks the thread, not who runs the handler. pthread_kill() 选的是线程，不是谁来执行处理函数。"""

import signal
import sys
import threading
import time

POLL_S = 0.05
WAIT = threading.Condition.wait.__code__  # what Event.wait() waits in
release = threading.Event()
ran_in = []


def on_signal(signum, frame):
    ran_in.append(threading.current_thread().name)


signal.signal(signal.SIGUSR1, on_signal)
worker = threading.Thread(target=release.wait, name="worker")
worker.start()
while sys._current_frames()[worker.ident].f_code is not WAIT:
    time.sleep(0.001)

signal.pthread_kill(worker.ident, signal.SIGUSR1)  # (1)!
while not ran_in:
    time.sleep(POLL_S)
print("sent to the worker, ran in", ran_in[0])
assert ran_in == ["MainThread"]
worker.join(POLL_S)
assert worker.is_alive()  # (2)!
release.set()
worker.join()
