"""An exception from a signal handler in `wait()` takes one thread out, and does not break the barrier. 信号处理器在 wait() 里抛出异常，只有这个线程离开，屏障不会坏。"""

import signal
import threading


class Stop(Exception):
    pass


def interrupt(*_):
    raise Stop


def wait():
    try:
        barrier.wait()
    except threading.BrokenBarrierError:
        log.append("broken")


barrier, log = threading.Barrier(3), []
other = threading.Thread(target=wait)
other.start()
while barrier.n_waiting < 1:
    pass
signal.signal(signal.SIGALRM, interrupt)
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    barrier.wait()
except Stop:
    log.append("the main thread left")
print(*log, "| broken:", barrier.broken, "| waiting:", barrier.n_waiting)
assert log == ["the main thread left"]
assert not barrier.broken and barrier.n_waiting == 1
barrier.abort()
other.join()
assert log[-1] == "broken"
