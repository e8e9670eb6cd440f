"""One small job in every model of concurrency. 同一份小工作，用每种并发方式各跑一遍。"""

import asyncio
import time
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import Process, SimpleQueue
from threading import Thread

TASKS = 8
WORKERS = 4
WAIT_S = 0.05
LOOPS = 1_500_000


def wait_for_answer(number):  # (1)!
    time.sleep(WAIT_S)
    return number**2


def compute(number):  # (2)!
    for _ in range(LOOPS):
        pass
    return number**2


def sequential(task):
    return [task(number) for number in range(TASKS)]


def threads(task):
    results = [None] * TASKS

    def work(number):
        results[number] = task(number)

    workers = [Thread(target=work, args=(number,)) for number in range(TASKS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return results


def send_result(task, number, queue):
    queue.put((number, task(number)))


def processes(task):
    queue = SimpleQueue()
    workers = [Process(target=send_result, args=(task, number, queue)) for number in range(TASKS)]
    for worker in workers:
        worker.start()
    results = dict(queue.get() for _ in workers)
    for worker in workers:
        worker.join()
    return [results[number] for number in range(TASKS)]


def pool(executor: Executor, task):
    with executor:
        return list(executor.map(task, range(TASKS)))


def coroutines(task):
    async def call(number):
        if task is wait_for_answer:
            await asyncio.sleep(WAIT_S)  # (3)!
            return number**2
        return task(number)  # (4)!

    async def gather():
        return list(await asyncio.gather(*(call(number) for number in range(TASKS))))

    return asyncio.run(gather())


def models():
    """Every model that this Python has, by name."""
    found = {
        "sequential": sequential,
        "threads": threads,
        "thread pool": lambda task: pool(ThreadPoolExecutor(WORKERS), task),
        "processes": processes,
        "process pool": lambda task: pool(ProcessPoolExecutor(WORKERS), task),
        "asyncio": coroutines,
    }
    try:
        from concurrent.futures import InterpreterPoolExecutor  # Python 3.14
    except ImportError:
        return found
    found["interpreters"] = lambda task: pool(InterpreterPoolExecutor(WORKERS), task)
    return found


def seconds(model, task):
    began = time.perf_counter()
    assert model(task) == [number**2 for number in range(TASKS)]
    return time.perf_counter() - began


def speed_ups(task, repeat=1):
    """How many times faster each model is than one task after the other."""
    rounds = [
        {name: seconds(model, task) for name, model in models().items()}
        for _ in range(repeat)  # in turn, so that all are disturbed alike
    ]
    best = {name: min(times[name] for times in rounds) for name in rounds[0]}
    return {name: best["sequential"] / best[name] for name in best}


if __name__ == "__main__":
    for task in (wait_for_answer, compute):
        print(f"{task.__name__}: the same results from {len(speed_ups(task))} models")

    one_by_one_s = seconds(sequential, wait_for_answer)
    for model in (threads, coroutines):  # waiting overlaps
        assert min(seconds(model, wait_for_answer) for _ in range(5)) < one_by_one_s / 1.5
