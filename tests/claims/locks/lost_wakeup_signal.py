"""A signal during wait(): the handler decides how it goes on. wait() 期间来了信号：怎样继续，由处理函数决定。"""

import signal
import threading
import time

SOON_S, HOUR_S = 0.05, 3600
condition = threading.Condition()
handled, ended = [], []


def note(number, frame):
    handled.append("note")


def stop(number, frame):
    handled.append("stop")
    raise InterruptedError


def interrupt(handler):
    with condition:
        pass
    time.sleep(SOON_S)
    signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
    while handler.__name__ not in handled:
        time.sleep(0.001)
    with condition:
        condition.notify()


for handler in note, stop:
    signal.signal(signal.SIGUSR1, handler)
    thread = threading.Thread(target=interrupt, args=(handler,))
    with condition:
        try:
            thread.start()
            ended.append(condition.wait(timeout=HOUR_S))
        except InterruptedError:
            ended.append("exception")
    thread.join()
print("handled:", handled, "wait() ended with:", ended)
assert handled == ["note", "stop"] and ended == [True, "exception"]
