"""A signal during wait(): the handler decides how it goes on. wait() 期间来了信号：怎样继续，由处理函数决定。"""
# /// example
# platform = ["linux", "darwin"]
# ///

import signal
import threading

SOON_S, PATIENCE_S = 0.05, 0.3
condition = threading.Condition()
handled, ended = [], []


def note(number, frame):
    handled.append("signal")


def stop(number, frame):
    raise InterruptedError


def interrupt():
    signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)


for handler, timeout in (note, PATIENCE_S), (stop, None):
    signal.signal(signal.SIGUSR1, handler)
    timer = threading.Timer(SOON_S, interrupt)
    with condition:
        try:
            timer.start()
            ended.append(condition.wait(timeout))  # (1)!
        except InterruptedError:
            ended.append("exception")  # (2)!
    timer.join()
print("handled:", handled, "wait() ended with:", ended)
assert handled == ["signal"] and ended == [False, "exception"]
