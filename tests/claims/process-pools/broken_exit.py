"""A get() with a timeout does not save the program: sys.exit() waits for ever, too; os._exit() ends it, once the workers are killed. 给 get() 加上超时还不够：sys.exit() 也会永远等下去；先杀死工作进程，再调用 os._exit()，程序才会结束。"""

import multiprocessing
import os
import signal
import subprocess
import sys
import time

SHORT_S, LONG_S = 3, 60
fork = multiprocessing.get_context("fork")


def is_free(lock):
    free = lock.acquire(block=False)
    if free:
        lock.release()
    return free


def main(end):
    pool = fork.Pool(1)
    worker = pool.apply(os.getpid)
    while is_free(pool._inqueue._rlock):
        time.sleep(0.001)  # until the worker waits for its next task
    os.kill(worker, signal.SIGKILL)
    while not {child.pid for child in multiprocessing.active_children()} - {worker}:
        time.sleep(0.001)  # until there is a new one
    try:
        pool.apply_async(os.getpid).get(timeout=0.1)
    except multiprocessing.TimeoutError:
        print("timeout", flush=True)
    if end == "sys.exit()":
        sys.exit(1)
    for child in multiprocessing.active_children():
        child.kill()
    os._exit(1)


def ends(end):
    command = [sys.executable, __file__, end]
    with subprocess.Popen(command, stdout=subprocess.PIPE, start_new_session=True) as program:
        assert program.stdout.readline() == b"timeout\n"
        try:
            program.communicate(timeout=SHORT_S if end == "sys.exit()" else LONG_S)
        except subprocess.TimeoutExpired:  # it, or a child of it that has its stdout, lives
            os.killpg(program.pid, signal.SIGKILL)
            return False
        return program.returncode == 1


if __name__ == "__main__":
    if sys.argv[1:]:
        main(sys.argv[1])
    by_exit, by_os_exit = ends("sys.exit()"), ends("kill(), os._exit()")
    print(f"the program ends: by sys.exit(): {by_exit} | by kill(), os._exit(): {by_os_exit}")
    assert not by_exit and by_os_exit
