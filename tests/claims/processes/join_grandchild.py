"""The child has ended, its sentinel is not ready. 子进程结束了，它的 sentinel 却没有就绪。"""

import multiprocessing
import os
from multiprocessing.connection import wait
from time import monotonic

SHORT_S = 0.2
fork = multiprocessing.get_context("fork")


def child(stop):
    fork.Process(target=stop.recv).start()
    os._exit(0)


if __name__ == "__main__":
    for method in ("fork", "spawn"):
        stop, stopper = fork.Pipe(duplex=False)
        process = multiprocessing.get_context(method).Process(target=child, args=(stop,))
        process.start()
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        began = monotonic()
        process.join(SHORT_S)
        waited_s = monotonic() - began
        assert process.exitcode == 0
        before = wait([process.sentinel], SHORT_S)
        stopper.send("stop")
        after = wait([process.sentinel], 30)
        print(f"{method}: ready: {bool(before)} | after the grandchild: {bool(after)}")
        assert waited_s > 0.9 * SHORT_S  # join() used up its timeout
        assert not before and after == [process.sentinel]
