"""Leaving the loop over `map`, or a task that fails, cancels what has not begun: leaving the `with` does not wait for that. 提前离开 map 的循环，或者有任务出错，还没开始的任务就被取消：离开 with 时不会等它们。"""

import contextlib
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

TASKS = 20


def keep(event, counter):
    global may_finish, done
    may_finish, done = event, counter


def work(number):
    if number == "fails":
        raise ValueError(number)
    if number != "first":
        assert may_finish.wait(30)
    with done:
        done.value += 1


def take_none(executor, first):
    executor.map(work, [first, *range(TASKS)])


def take_first(executor, first):
    for _ in executor.map(work, [first, *range(TASKS)]):
        break


def done_with(take, first):
    event, counter = multiprocessing.Event(), multiprocessing.Value("i")
    with ProcessPoolExecutor(1, initializer=keep, initargs=(event, counter)) as executor:
        with contextlib.suppress(ValueError):
            take(executor, first)
        event.set()
    return counter.value


if __name__ == "__main__":
    assert done_with(take_none, "first") == TASKS + 1
    assert done_with(take_none, "fails") == TASKS
    early, failed = done_with(take_first, "first"), done_with(take_first, "fails")
    print("left early, fewer than half:", early < TASKS // 2)
    print("one failed, fewer than half:", failed < TASKS // 2)
    assert early < TASKS // 2 and failed < TASKS // 2
