"""Ctrl+C in start() comes before the `try`: the thread runs and nobody tells it to stop; with a note it is told. start() 里按 Ctrl+C，`try` 还没开始：线程已经在运行，却没有收到停下的通知；只做记录就会通知。"""

import signal
import threading


class PressedIn(threading.Event):
    def wait(self, timeout=None):  # start() waits here until the thread runs
        super().wait(timeout)
        signal.raise_signal(signal.SIGINT)
        return True


def start_then_try(stop, runs):
    thread = threading.Thread(target=lambda: (runs.set(), stop.wait()))
    thread._started = PressedIn()
    thread.start()
    try:
        pass
    finally:
        stop.set()
        thread.join()


def told():
    stop, runs = threading.Event(), threading.Event()
    try:
        start_then_try(stop, runs)
    except KeyboardInterrupt:
        pass
    assert runs.wait(timeout=10)
    was_told = stop.is_set()
    stop.set()
    return was_told


signal.signal(signal.SIGINT, signal.default_int_handler)
exception = told()
pressed = []
signal.signal(signal.SIGINT, lambda *_: pressed.append("Ctrl+C"))
note = told()
print("Ctrl+C in start(), told to stop:", exception, "| with a note:", note)
assert not exception
assert note and pressed
