"""While the main thread stands in sigwait(), no handler runs. 主线程停在 sigwait() 里时，信号处理函数不会执行。"""

import signal
import threading
import time

PAUSE_S = 0.05
handled = []
signal.signal(signal.SIGINT, lambda number, frame: handled.append(number))
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
main = threading.main_thread().ident
still = 0


def send():
    global still
    for _ in range(100):
        before = len(handled)
        signal.pthread_kill(main, signal.SIGINT)
        time.sleep(PAUSE_S)
        still = still + 1 if len(handled) == before else 0
        if still == 5:
            break
    signal.pthread_kill(main, signal.SIGUSR1)


sender = threading.Thread(target=send)
sender.start()
signal.sigwait({signal.SIGUSR1})
sender.join()
print("sent in vain:", still)
assert still == 5
assert handled  # afterwards it runs
