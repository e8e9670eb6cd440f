"""terminate() waits for ever if an input, or a chunk, that no pipe can hold is just being pickled. 管道装不下的输入或块正在序列化时调用 terminate()，它会永远等下去。"""

import multiprocessing
import threading
import time

SMALL, LARGE = 10, 10_000_000
being_pickled, go_on = threading.Event(), threading.Event()


def keep(event):
    global at_work
    at_work = event


def be_busy():
    at_work.set()
    time.sleep(60)


class Input:
    def __init__(self, size):
        self.size = size

    def __reduce__(self):
        being_pickled.set()
        go_on.wait()
        return len, (bytes(self.size),)


def is_stuck_with(*chunk):
    being_pickled.clear()
    go_on.clear()
    event = multiprocessing.Event()
    pool = multiprocessing.Pool(1, keep, (event,))
    pool.apply_async(be_busy)
    event.wait()
    (worker,) = multiprocessing.active_children()
    pool.map_async(abs, chunk, chunksize=len(chunk))
    being_pickled.wait()
    terminating = threading.Thread(target=pool.terminate)
    terminating.start()
    worker.join()
    go_on.set()
    terminating.join(2)
    stuck = terminating.is_alive()
    if stuck:
        pool._inqueue._reader.recv_bytes()  # nobody else reads any more
    terminating.join()
    return stuck


if __name__ == "__main__":
    small, large = is_stuck_with(Input(SMALL)), is_stuck_with(Input(LARGE))
    chunk = is_stuck_with(Input(SMALL), *range(1_000_000))
    print("terminate() waits: small input:", small, "| large:", large, "| large chunk:", chunk)
    assert (small, large, chunk) == (False, True, True)
