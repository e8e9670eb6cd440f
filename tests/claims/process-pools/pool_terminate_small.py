"""terminate() waits for ever if it kills a worker that is just sending a result, even a small one. terminate() 杀死正在发送结果的工作进程，就会永远等下去，结果很小也一样。"""

import multiprocessing
import threading

WORKERS = 8
MOST_ROUNDS = 1000


def keep(*shared):
    global together, may_end
    together, may_end = shared


def work():
    together.wait()
    may_end.wait()


def terminate_is_stuck(context, tasks_end, patience_s):
    together, may_end = context.Barrier(WORKERS + 1), context.Event()
    pool = context.Pool(WORKERS, keep, (together, may_end))
    for _ in range(WORKERS):
        pool.apply_async(work)
    together.wait()
    if tasks_end:
        may_end.set()
    terminating = threading.Thread(target=pool.terminate, daemon=True)
    terminating.start()
    terminating.join(patience_s)
    return terminating.is_alive()


if __name__ == "__main__":
    fork = multiprocessing.get_context("fork")
    busy = terminate_is_stuck(fork, tasks_end=False, patience_s=30)
    sending, rounds = False, 0
    while not sending and rounds < MOST_ROUNDS:  # until it has been seen
        rounds += 1
        sending = terminate_is_stuck(fork, tasks_end=True, patience_s=3)
    print("terminate() waits: workers at work:", busy, "| just sending results:", sending)
    assert (busy, sending) == (False, True)
