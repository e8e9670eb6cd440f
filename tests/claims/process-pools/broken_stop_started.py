"""The executor is stopped, and a process that its task has started goes on. Executor 停掉了，任务启动的进程还在继续运行。"""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

spawn = multiprocessing.get_context("spawn")


def echo(pipe):
    pipe.send("up")
    pipe.send(pipe.recv())


def prepare(pipe):
    global to_parent
    to_parent = pipe


def work():
    child = spawn.Process(target=echo, args=(to_parent,))
    child.start()
    child.join()


def kill_by_hand(executor):
    for worker in multiprocessing.active_children():
        worker.kill()


if __name__ == "__main__":
    stop = getattr(ProcessPoolExecutor, "kill_workers", kill_by_hand)  # from 3.14 on
    here, there = spawn.Pipe()
    executor = ProcessPoolExecutor(1, spawn, initializer=prepare, initargs=(there,))
    future = executor.submit(work)
    assert here.recv() == "up"
    there.close()
    stop(executor)
    error = future.exception()
    executor.shutdown()
    print("the task:", type(error).__name__)
    assert isinstance(error, BrokenProcessPool) and not multiprocessing.active_children()
    try:
        here.send("still here")
        answer = here.recv()
    except (EOFError, OSError):
        answer = "none"
    print("what it has started:", answer)
    assert answer == "still here"
