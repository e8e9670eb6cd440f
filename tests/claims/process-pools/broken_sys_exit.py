"""A task that calls sys.exit() is lost in a Pool; in a ProcessPoolExecutor, result() raises it. 任务调用 sys.exit()：Pool 会丢掉它，ProcessPoolExecutor 的 result() 会重新抛出。"""

import io
import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor

PATIENCE_S = 2


def be_quiet():
    sys.stderr = io.StringIO()


def leave():
    sys.exit("bad input")


def interrupt():
    raise KeyboardInterrupt


def fail():
    raise ValueError("bad input")


def ask_pool(pool, task):
    try:
        return pool.apply_async(task).get(timeout=PATIENCE_S)
    except multiprocessing.TimeoutError:
        return "no answer"
    except ValueError as error:
        return repr(error)


def ask_executor(executor, task):
    try:
        return executor.submit(task).result()
    except BaseException as error:
        return repr(error)


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    with spawn.Pool(1, be_quiet) as pool, ProcessPoolExecutor(1, mp_context=spawn) as executor:
        for task, lost in (fail, False), (leave, True), (interrupt, True):
            answer, raised = ask_pool(pool, task), ask_executor(executor, task)
            print(f"{task.__name__}: Pool: {answer} | Executor: {raised}")
            assert (answer == "no answer") == lost
            assert raised.endswith(("('bad input')", "KeyboardInterrupt()"))
            assert pool.apply_async(abs, (-1,)).get() == executor.submit(abs, -1).result() == 1
