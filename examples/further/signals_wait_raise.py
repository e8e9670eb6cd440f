"""A handler that raises ends a wait, even one without a timeout. 处理函数抛出异常，不设超时的等待也会结束。"""
# /// example
# platform = ["linux", "darwin"]
# ///

import queue
import signal
import threading

DELAY_S = 0.05
main_thread = threading.main_thread().ident
release = threading.Event()
taken = threading.Lock()
taken.acquire()
worker = threading.Thread(target=release.wait)
worker.start()

waits = {
    "Lock.acquire": taken.acquire,
    "Event.wait": threading.Event().wait,
    "Thread.join": worker.join,
    "Queue.get": queue.Queue().get,
}
interrupted = []
for name, wait in waits.items():
    try:
        threading.Timer(DELAY_S, signal.pthread_kill, (main_thread, signal.SIGINT)).start()
        wait()  # (1)!
    except KeyboardInterrupt:
        interrupted.append(name)

release.set()
worker.join()
print("interrupted:", *interrupted)
assert interrupted == list(waits)
