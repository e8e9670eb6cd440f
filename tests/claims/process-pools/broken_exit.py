"""A get() with a timeout does not save the program: sys.exit() waits for ever, too. Killing the workers and os._exit() end an executor for good; a Pool has started another worker, which stays. 给 get() 加上超时还不够：sys.exit() 也会永远等下去。杀死工作进程再调用 os._exit()，Executor 就彻底结束了；Pool 却又启动了一个工作进程，它会留下来。"""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor, wait

SHORT_S, LONG_S = 2, 30
fork = multiprocessing.get_context("fork")


def is_free(lock):
    free = lock.acquire(block=False)
    if free:
        lock.release()
    return free


def wait_for_another(workers):
    while set(multiprocessing.active_children()) <= set(workers):
        time.sleep(0.001)


def pool_without_answer():
    pool = fork.Pool(1)
    pool.apply(abs, (-1,))
    while is_free(pool._inqueue._rlock):
        time.sleep(0.001)  # until the worker waits for its next task
    (worker,) = multiprocessing.active_children()
    worker.kill()
    wait_for_another([worker])
    try:
        pool.apply_async(abs, (-2,)).get(timeout=0.1)
    except multiprocessing.TimeoutError:
        print("timeout", flush=True)
    return pool


def executor_without_answer():
    future = ProcessPoolExecutor(1, fork).submit(time.sleep, LONG_S)
    if wait([future], timeout=0.1).not_done:
        print("timeout", flush=True)
    return future


def main(kind, end):
    silent = pool_without_answer() if kind == "Pool" else executor_without_answer()
    if end == "sys.exit()":
        sys.exit(1)
    workers = multiprocessing.active_children()
    for worker in workers:
        worker.kill()
    if kind == "Pool":
        wait_for_another(workers)
    else:
        silent.exception()  # the executor has noticed, and starts no other
    os._exit(1)


def outcome(kind, end):
    command = [sys.executable, __file__, kind, end]
    with subprocess.Popen(command, stdout=subprocess.PIPE, start_new_session=True) as program:
        assert program.stdout.readline() == b"timeout\n"
        try:
            code = program.wait(SHORT_S if end == "sys.exit()" else LONG_S)
        except subprocess.TimeoutExpired:
            os.killpg(program.pid, signal.SIGKILL)
            return "never ends"
        assert code == 1
        try:
            program.communicate(timeout=SHORT_S if kind == "Pool" else LONG_S)
        except subprocess.TimeoutExpired:  # a child of it that has its stdout lives
            os.killpg(program.pid, signal.SIGKILL)
            return "ends, a worker stays"
        return "ends"


if __name__ == "__main__":
    if sys.argv[1:]:
        main(*sys.argv[1:])
    by_exit = outcome("Pool", "sys.exit()")
    pool, executor = outcome("Pool", "kill"), outcome("executor", "kill")
    print("Pool: sys.exit():", by_exit)
    print(f"kill(), os._exit(): Pool: {pool} | executor: {executor}")
    assert (by_exit, pool, executor) == ("never ends", "ends, a worker stays", "ends")
