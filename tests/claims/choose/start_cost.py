"""What does it cost to start one? Compared with a thread. 启动一个要多大代价？和线程比。"""

import asyncio
import subprocess
import sys
import time
from multiprocessing import Process
from threading import Thread


def do_nothing():
    pass


async def coroutine():
    pass


def thread():
    worker = Thread(target=do_nothing)
    worker.start()
    worker.join()


def process():
    worker = Process(target=do_nothing)
    worker.start()
    worker.join()


def program():
    subprocess.run([sys.executable, "-S", "-c", ""], check=True)


def interpreter():
    from concurrent import interpreters  # Python 3.14

    worker = interpreters.create()
    worker.exec("pass")
    worker.close()


async def seconds_of_a_task():
    began = time.perf_counter()
    await asyncio.create_task(coroutine())
    return time.perf_counter() - began


def seconds(start, repeat=7):  # (1)!
    times = []
    for _ in range(repeat):
        began = time.perf_counter()
        start()
        times.append(time.perf_counter() - began)
    return min(times)


if __name__ == "__main__":
    base_s = seconds(thread, 200)
    task_s = min(asyncio.run(seconds_of_a_task()) for _ in range(20))
    print(f"asyncio task: {task_s / base_s:.1f} times a thread")
    for start in (process, program):
        times = seconds(start) / base_s
        print(f"{start.__name__}: {times:.0f} times a thread")
        assert times > 2
    assert task_s < base_s
    if sys.version_info >= (3, 14):
        times = seconds(interpreter) / base_s
        print(f"interpreter: {times:.0f} times a thread")
        assert times > 2
