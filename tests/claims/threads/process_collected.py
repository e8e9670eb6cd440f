"""A child collected elsewhere, or with SIGCHLD ignored, keeps `exitcode` None after `join()`. 子进程被别处回收，或者忽略了 SIGCHLD，join() 之后 exitcode 仍是 None。"""

import multiprocessing
import os
import signal


def child():
    process = context.Process(target=int)
    process.start()
    return process


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    collected = child()
    os.waitpid(collected.pid, 0)
    collected.join()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    ignored = child()
    ignored.join()
    print("collected elsewhere:", collected.exitcode, "| SIGCHLD ignored:", ignored.exitcode)
    assert collected.exitcode is None and ignored.exitcode is None
