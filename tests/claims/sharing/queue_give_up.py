"""A program that gives up: its end waits for what a worker has put, and for what it has put itself, until it kills the worker and cancels; terminate() does not end a worker that handles SIGTERM. 中途放弃的程序：结束时既等工作进程放入的数据写完，也等自己放入的写完；用 kill() 结束了工作进程、自己也不再等，才能结束。工作进程处理了 SIGTERM，terminate() 就结束不了它。"""

import multiprocessing
import signal

SIZE_BYTES = 1_000_000  # more than a pipe holds
WAIT_S = 1


def work(results, ready):
    signal.signal(signal.SIGTERM, lambda *_: None)  # under fork it may be inherited
    results.put(bytes(SIZE_BYTES))
    ready.set()


def give_up(tasks, results, ready, stop, cancel):
    worker = multiprocessing.Process(target=work, args=(results, ready))
    worker.start()
    tasks.put(bytes(SIZE_BYTES))
    ready.wait()
    if stop:
        getattr(worker, stop)()
    if cancel:
        tasks.cancel_join_thread()


def ends(stop, cancel):
    tasks, results = multiprocessing.Queue(), multiprocessing.Queue()
    shared = tasks, results, multiprocessing.Event(), stop, cancel
    program = multiprocessing.Process(target=give_up, args=shared)
    program.start()
    program.join(None if stop == "kill" and cancel else WAIT_S)
    ended = program.exitcode is not None
    if stop != "kill":
        results.get()
    if not cancel:
        tasks.get()
    program.join()
    assert program.exitcode == 0
    return ended


if __name__ == "__main__":
    for stop in (None, "terminate", "kill"):
        for cancel in (False, True):
            ended = ends(stop, cancel)
            print(f"{stop}, cancel_join_thread(): {cancel}, ends: {ended}")
            assert ended == (stop == "kill" and cancel)
