"""A handler that raises ends a wait, even one without a timeout. 处理函数抛出异常，不设超时的等待也会结束。"""

import queue
import signal
import threading
import time

DELAY_S = 0.05
main_thread = threading.main_thread().ident
release = threading.Event()
taken = threading.Lock()
taken.acquire()
worker = threading.Thread(target=release.wait)
worker.start()

waits = {
    "Lock.acquire": lambda: taken.acquire(),
    "Event.wait": threading.Event().wait,
    "Thread.join": worker.join,
    "Queue.get": queue.Queue().get,
}
armed = False
interrupted = []


def handle(signum, frame):
    global armed
    if armed and frame.f_back is not None:  # (1)!
        armed = False
        raise KeyboardInterrupt


def keep_sending(name):
    while name not in interrupted:  # (2)!
        time.sleep(DELAY_S)
        signal.pthread_kill(main_thread, signal.SIGINT)


signal.signal(signal.SIGINT, handle)
for name, wait in waits.items():
    sender = threading.Thread(target=keep_sending, args=(name,))
    sender.start()
    try:
        armed = True
        wait()  # (3)!
    except KeyboardInterrupt:
        interrupted.append(name)
    sender.join()

release.set()
worker.join()
print("interrupted:", *interrupted)
assert interrupted == list(waits)
