"""In a process that a daemon thread forked, the main thread counts as a daemon thread: so does a new thread, and nobody waits for it. 守护线程 fork 出来的进程里，主线程算守护线程：新建的线程也是，没有人等它。"""

import multiprocessing
import threading
import warnings

warnings.simplefilter("ignore", DeprecationWarning)  # of a fork with threads
WAIT_S = 0.3
context = multiprocessing.get_context("fork")


def answer(end):
    end.recv()
    end.send("answer")


def child(end):
    thread = threading.Thread(target=answer, args=(end,))
    thread.start()
    end.send(thread.daemon)


def start_from(daemon):
    here, there = context.Pipe()
    process = context.Process(target=child, args=(there,))
    starter = threading.Thread(target=process.start, daemon=daemon)
    starter.start()
    starter.join()
    flag = here.recv()
    process.join(None if daemon else WAIT_S)
    waits = process.exitcode is None
    if waits:
        here.send("question")
        assert here.recv() == "answer"
    process.join()
    assert process.exitcode == 0
    print(f"forked by a daemon thread: {daemon}, the new one: {flag}, waited for: {waits}")
    return flag, waits


assert start_from(daemon=False) == (False, True)
assert start_from(daemon=True) == (True, False)
