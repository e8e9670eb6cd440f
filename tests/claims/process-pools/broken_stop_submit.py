"""A Ctrl+C in the middle of submit() may leave a lock of the executor locked: its worker is terminated, and shutdown() waits for ever. 按下 Ctrl+C 时正在执行 submit()，Executor 的一把锁可能一直锁着：工作进程已经终止，shutdown() 还是永远等下去。"""

import multiprocessing
import signal
import threading
from concurrent.futures import ProcessPoolExecutor

SHORT_S, LONG_S = 1, 30
callback_runs, go_on = threading.Event(), threading.Event()


class Interrupted(threading.Condition):
    def __enter__(self):
        super().__enter__()
        signal.raise_signal(signal.SIGINT)  # Ctrl+C, when the lock has just been taken


def hold_up(future):
    callback_runs.set()
    go_on.wait()


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    executor = ProcessPoolExecutor(1)
    executor.submit(abs, -1).add_done_callback(hold_up)
    assert executor.submit(abs, -2) and callback_runs.wait(LONG_S)
    queue = executor._work_ids
    queue.not_full = Interrupted(queue.mutex)
    try:
        executor.submit(abs, -3)
    except KeyboardInterrupt:
        print("Ctrl+C")
    for worker in multiprocessing.active_children():
        worker.terminate()
        worker.join()
    go_on.set()
    shutdown = threading.Thread(target=executor.shutdown)
    shutdown.start()
    shutdown.join(SHORT_S)
    print("shutdown() is back:", not shutdown.is_alive())
    assert shutdown.is_alive() and queue.mutex.locked()
    queue.mutex.release()  # proof of the cause
    shutdown.join(LONG_S)
    assert not shutdown.is_alive()
