"""Under fork, a SIGINT right after the fork makes the child run on in the parent's code. fork 之后马上收到 SIGINT，子进程会接着执行父进程的代码。"""

import io
import multiprocessing
import os
import signal
import sys


def fork_then_interrupt():
    pid = fork()
    if pid == 0:
        sys.stderr = io.StringIO()  # drop the traceback
        signal.raise_signal(signal.SIGINT)
    return pid


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    parent = os.getpid()
    ours, theirs = context.Pipe(duplex=False)
    fork, os.fork = os.fork, fork_then_interrupt
    process = context.Process(target=print, args=("never printed",))
    try:
        process.start()
    finally:
        if os.getpid() != parent:
            theirs.send("finally")
    process.join()
    seen = ours.recv() if ours.poll() else None
    print("the child ran:", seen, "| exit code:", process.exitcode)
    assert (seen, process.exitcode) == ("finally", -signal.SIGINT)
