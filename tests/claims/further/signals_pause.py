"""signal.pause() ends when a handler returns; sleep() goes on. 信号处理函数返回后，signal.pause() 就结束；sleep() 则继续等。"""

import signal
import threading
import time

handled = []
signal.signal(signal.SIGUSR1, lambda number, frame: handled.append(number))
main, stop = threading.main_thread().ident, threading.Event()


def send():
    while not stop.wait(0.1):
        signal.pthread_kill(main, signal.SIGUSR1)


sender = threading.Thread(target=send)
sender.start()
signal.pause()
assert handled
print("pause() has returned")
before, begin = len(handled), time.monotonic()
time.sleep(0.5)
assert time.monotonic() - begin >= 0.5
stop.set()
sender.join()
assert len(handled) > before
print("sleep() went on to its end")
