"""When a signal has taken a thread out of a barrier, a number may come twice, and another never. 信号让一个线程离开屏障之后，同一轮里可能有号码出现两次，有号码不出现。"""

import signal
import threading
import time


class Stop(Exception):
    pass


def interrupt(*_):
    raise Stop


def wait():
    numbers.append(barrier.wait())


def start():
    waiting = barrier.n_waiting
    thread = threading.Thread(target=wait)
    thread.start()
    while barrier.n_waiting == waiting:
        pass
    return thread


def start_and_interrupt():
    while barrier.n_waiting < 1:  # the main thread has the number 0
        pass
    threads.append(start())  # this one has 1
    time.sleep(0.05)  # the main thread is asleep
    signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)


barrier, numbers, threads = threading.Barrier(3), [], []
signal.signal(signal.SIGUSR1, interrupt)
helper = threading.Thread(target=start_and_interrupt)
helper.start()
try:
    barrier.wait()
except Stop:
    print("the main thread left")
helper.join()
threads.append(start())
barrier.wait()
for thread in threads:
    thread.join()
print("the others got:", *numbers)
assert numbers == [1, 1]
