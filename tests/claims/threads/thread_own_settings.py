"""On Linux a thread has its own signal mask, its own cores and its own priority, and everywhere its own trace function. 在 Linux 上，线程各有自己的信号掩码、可用的核和优先级；在所有系统上，各有自己的跟踪函数。"""

import os
import signal
import sys
import threading


def settings():
    return {
        "cores": os.sched_getaffinity(0),
        "nice": os.getpriority(os.PRIO_PROCESS, 0),
        "blocked signals": signal.pthread_sigmask(signal.SIG_BLOCK, []),
        "trace function": sys.gettrace(),
    }


def change():
    os.sched_setaffinity(0, {min(before["cores"])})
    os.setpriority(os.PRIO_PROCESS, 0, before["nice"] + 3)
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
    sys.settrace(lambda *_: None)
    inside.update(settings())
    sys.settrace(None)


inside, before = {}, settings()
thread = threading.Thread(target=change)
thread.start()
thread.join()
after = settings()
assert after == before
for name, value in inside.items():
    print(f"{name}: the thread's own")
    assert value != before[name] or name == "cores" and len(before[name]) == 1, name
