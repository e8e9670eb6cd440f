"""After a callback has raised, its result never comes and join() waits for ever; no later result comes either, except after a KeyError. 回调函数抛出异常之后，这个结果再也收不到，join() 会永远等下去；后面的结果也收不到，只有 KeyError 例外。"""

import multiprocessing
import threading

LONG_S, SHORT_S = 60, 2  # for what comes, and for what does not


def save(value):
    raise OSError("the disk is full")


def count(value):
    raise KeyError(value)


def ask(result, timeout):
    try:
        return result.get(timeout)
    except multiprocessing.TimeoutError:
        return "no answer"


def start_join(pool, timeout=SHORT_S):
    pool.close()
    joiner = threading.Thread(target=pool.join, daemon=True)
    joiner.start()
    joiner.join(timeout)
    return joiner


if __name__ == "__main__":
    threading.excepthook = lambda args: print("a thread died:", args.exc_value)
    pool = multiprocessing.Pool(1)
    print("before:", ask(pool.apply_async(abs, (-1,)), LONG_S))
    assert not start_join(pool, LONG_S).is_alive()
    with multiprocessing.Pool(1) as pool:
        own = ask(pool.apply_async(abs, (-1,), callback=count), SHORT_S)
        later = ask(pool.apply_async(abs, (-2,)), LONG_S)
        joiner = start_join(pool)
        hangs = joiner.is_alive()
    joiner.join()  # terminate() has ended it; a thread must not run when the next pool forks
    print(f"KeyError: own result: {own}, a later one: {later}, join() hangs: {hangs}")
    assert (own, later, hangs) == ("no answer", 2, True)
    pool = multiprocessing.Pool(1)
    own = ask(pool.apply_async(abs, (-1,), callback=save), SHORT_S)
    later = ask(pool.apply_async(abs, (-2,)), SHORT_S)
    hangs = start_join(pool).is_alive()
    print(f"own result: {own}, a later one: {later}, join() hangs: {hangs}")
    assert own == later == "no answer" and hangs
    try:
        pool.terminate()  # without it the program would not end
    except AssertionError as error:
        print("terminate():", type(error).__name__)
