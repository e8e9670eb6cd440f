"""A handler that returns does not end a wait. 处理函数正常返回，等待照旧。"""

import signal
import sys
import threading
import time

TIMEOUT_S = 0.3
WAIT = threading.Condition.wait.__code__  # what Event.wait() waits in
main_thread = threading.main_thread().ident
started = threading.Event()
interrupted = []


def handle(signum, frame):
    while frame is not None and frame.f_code is not WAIT:
        frame = frame.f_back
    interrupted.append(frame is not None)


def send_in_the_middle():
    started.wait()
    while sys._current_frames()[main_thread].f_code is not WAIT:
        time.sleep(0.001)
    signal.pthread_kill(main_thread, signal.SIGUSR1)  # (1)!


signal.signal(signal.SIGUSR1, handle)
sender = threading.Thread(target=send_in_the_middle)
sender.start()
started.set()
began = time.perf_counter()
result = threading.Event().wait(TIMEOUT_S)  # (2)!
waited = time.perf_counter() - began
sender.join()

in_the_middle = interrupted == [True]
print("handled during the wait:", in_the_middle)
print("wait() returned", result, "at its timeout:", waited > TIMEOUT_S * 0.9)
assert in_the_middle
assert result is False and waited > TIMEOUT_S * 0.9
