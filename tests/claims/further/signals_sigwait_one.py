"""pthread_kill() wakes the one thread that it names, if that stands in sigwait(). 线程停在 sigwait() 里时，pthread_kill() 能只唤醒指定的那个线程。"""

import signal
import threading

signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
woken = []


def wait():
    signal.sigwait({signal.SIGUSR1})
    woken.append(threading.current_thread().name)


threads = [threading.Thread(target=wait, name=name) for name in "ABC"]
for thread in threads:
    thread.start()
for thread in reversed(threads):
    signal.pthread_kill(thread.ident, signal.SIGUSR1)
    thread.join()
print("woken:", *woken)
assert woken == ["C", "B", "A"]
