"""An exception in a loop over map() cancels what has not begun, so `with` does not do it; in a generator expression it does not. map() 的循环里抛出异常，还没开始的任务被取消，with 不会再做；在生成器表达式里抛出，就不会取消。"""

import threading
from concurrent.futures import ThreadPoolExecutor

TASKS = 6


def loop_over_results(executor, work):
    for result in executor.map(work, range(TASKS)):
        raise KeyboardInterrupt  # as if you had pressed Ctrl+C


def loop_over_variable(executor, work):
    results = executor.map(work, range(TASKS))
    for result in results:
        raise KeyboardInterrupt


def interrupt(result):
    raise KeyboardInterrupt


def generator_expression(executor, work):
    any(interrupt(result) for result in executor.map(work, range(TASKS)))


def raise_beside_tasks(executor, work):
    for n in range(TASKS):
        executor.submit(work, n)
    raise KeyboardInterrupt


def done_after(block):
    done, go_on = [], threading.Event()

    def work(n):
        if n == 1:
            go_on.wait(30)
        done.append(n)

    try:
        with ThreadPoolExecutor(max_workers=1) as executor:
            threading.Timer(0.2, go_on.set).start()
            block(executor, work)
    except KeyboardInterrupt:
        return len(done) == TASKS


submitted, mapped = done_after(raise_beside_tasks), done_after(loop_over_results)
kept = done_after(loop_over_variable)
expression = done_after(generator_expression)
print("submit, all tasks done:", submitted)
print("loop over map, all tasks done:", mapped)
print("loop over a variable, all tasks done:", kept)
print("generator expression, all tasks done:", expression)
assert submitted and not mapped and kept and expression
