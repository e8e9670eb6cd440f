"""terminate() waits for ever if workers are just sending large results. 工作进程正在发送很大的结果时调用 terminate()，它会永远等下去。"""

import multiprocessing
import threading
import time

SMALL, LARGE = 10, 1_000_000
WORKERS = 16  # the parent reads eleven more results at most
MOST_ROUNDS = 10


def keep(barrier):
    global together
    together = barrier


def answer(size):
    together.wait()
    return bytes(size)


def is_stuck_with(size):
    in_callback, go_on = threading.Event(), threading.Event()

    def callback(_):  # meanwhile no result is read
        in_callback.set()
        go_on.wait()

    together = multiprocessing.Barrier(WORKERS + 1)
    pool = multiprocessing.Pool(WORKERS, keep, (together,))
    pool.apply_async(abs, (-1,), callback=callback)
    in_callback.wait()
    pool.map_async(answer, WORKERS * [size], chunksize=1)
    together.wait()
    time.sleep(0.3)  # they send now, or wait for their turn
    terminating = threading.Thread(target=pool.terminate)
    terminating.start()
    time.sleep(0.1)
    go_on.set()
    terminating.join(2)
    stuck = terminating.is_alive()
    while terminating.is_alive():
        if pool._outqueue._reader.poll(0.1):
            pool._outqueue._reader.recv_bytes()  # nobody else reads any more
    return stuck


if __name__ == "__main__":
    small = is_stuck_with(SMALL)
    large = any(is_stuck_with(LARGE) for _ in range(MOST_ROUNDS))
    print("terminate() waits: small results:", small, "| large:", large)
    assert (small, large) == (False, True)
