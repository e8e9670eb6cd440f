"""A handler that only takes a note cuts nothing off: queues, locks, managers stay whole, and pools whose worker processes ignore the signal. 只做记录的处理函数不会打断任何调用：队列、锁、管理器完好无损；池也一样，只要工作进程忽略这个信号。"""

import multiprocessing
import queue
import signal
import subprocess
import sys
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

SIZE_BYTES = 100_000  # more than a pipe holds
LEAST_PRESSES = 20
presses = 0


def note(number, frame):
    global presses
    presses += 1


def ignore():
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def echo(items, answers):
    ignore()
    for item in iter(items.get, None):
        answers.put(item)


def double(n):
    return 2 * n


def press_again_and_again(main, over):
    while not over.wait(0.001):
        signal.pthread_kill(main, signal.SIGINT)


def use(name, step):
    before, rounds = presses, 0
    while presses < before + LEAST_PRESSES or not rounds:
        step(rounds)
        rounds += 1
    print(f"{name}: whole")


if __name__ == "__main__":
    signal.signal(signal.SIGINT, note)
    items, answers = multiprocessing.Queue(), multiprocessing.Queue()
    child = multiprocessing.Process(target=echo, args=(items, answers))
    child.start()
    command = [sys.executable, "-c", "import sys; print(sys.stdin.read())"]
    over, local, lock = threading.Event(), queue.Queue(), multiprocessing.Lock()
    presser = threading.Thread(
        target=press_again_and_again, args=(threading.main_thread().ident, over)
    )
    spawn = multiprocessing.get_context("spawn")  # a fork would copy the threads of the Pool
    with (
        multiprocessing.Manager() as manager,
        multiprocessing.Pool(1, ignore) as pool,
        ProcessPoolExecutor(1, spawn, ignore) as processes,
        ThreadPoolExecutor(1) as threads,
    ):
        shared = manager.Queue()
        processes.submit(double, 1).result()  # its worker is up, and ignores Ctrl+C

        def in_queue(n):
            items.put(bytes([n % 256]) * SIZE_BYTES)
            assert answers.get() == bytes([n % 256]) * SIZE_BYTES

        def in_local_queue(n):
            local.put(n)
            assert local.get() == n and not local.mutex.locked()

        def in_manager(n):
            shared.put(n)
            assert shared.get() == n

        def in_lock(n):
            with lock:
                assert not lock.acquire(block=False)
            assert lock.acquire(block=False)
            lock.release()

        def in_pools(n):
            wanted = [2 * k for k in range(n)]
            for runs in (pool.map, processes.map, threads.map):
                assert list(runs(double, range(n))) == wanted

        def in_run(n):
            done = subprocess.run(command, input=b"a" * SIZE_BYTES, capture_output=True)
            assert done.returncode == 0 and done.stdout.count(b"a") == SIZE_BYTES

        def in_join(n):
            thread = threading.Thread(target=over.wait, args=(0.05,))
            thread.start()
            thread.join()
            assert not thread.is_alive()

        presser.start()
        use("queue.Queue", in_local_queue)
        use("multiprocessing.Queue", in_queue)
        use("Manager", in_manager)
        use("multiprocessing.Lock", in_lock)
        use("pools", in_pools)
        use("subprocess.run", in_run)
        use("Thread.join", in_join)
    items.put(None)
    child.join()
    over.set()
    presser.join()
    assert child.exitcode == 0
