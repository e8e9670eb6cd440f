"""pthread_kill() picks the thread, not who runs the handler. pthread_kill() 选的是线程，不是谁来执行处理函数。"""
# /// example
# platform = ["linux", "darwin"]
# ///

import signal
import threading

POLL_S = 0.05
handled, release = threading.Event(), threading.Event()
ran_in = []


def on_signal(signum, frame):
    ran_in.append(threading.current_thread().name)


signal.signal(signal.SIGUSR1, on_signal)
worker = threading.Thread(target=release.wait, name="worker")
worker.start()

signal.pthread_kill(worker.ident, signal.SIGUSR1)  # (1)!
while not ran_in:
    handled.wait(POLL_S)
print("sent to the worker, ran in", ran_in[0])
assert ran_in == ["MainThread"]
assert worker.is_alive()  # (2)!
release.set()
worker.join()
