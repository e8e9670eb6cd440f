"""A program that gives up: its end waits for what a worker has put, and for what it has put itself, until it terminates the worker and cancels. 中途放弃的程序：结束时既等工作进程放入的数据写完，也等自己放入的写完；终止了工作进程、自己也不再等，才能结束。"""

import multiprocessing

SIZE_BYTES = 1_000_000  # more than a pipe holds
WAIT_S = 1


def work(results):
    results.put(bytes(SIZE_BYTES))


def give_up(tasks, results, terminate, cancel):
    worker = multiprocessing.Process(target=work, args=(results,))
    worker.start()
    tasks.put(bytes(SIZE_BYTES))
    if terminate:
        worker.terminate()
    if cancel:
        tasks.cancel_join_thread()


def ends(terminate, cancel):
    tasks, results = multiprocessing.Queue(), multiprocessing.Queue()
    shared = tasks, results, terminate, cancel
    program = multiprocessing.Process(target=give_up, args=shared)
    program.start()
    program.join(None if terminate and cancel else WAIT_S)
    ended = program.exitcode is not None
    if not terminate:
        results.get()
    if not cancel:
        tasks.get()
    program.join()
    assert program.exitcode == 0
    return ended


if __name__ == "__main__":
    for terminate, cancel in ((False, False), (True, False), (False, True), (True, True)):
        ended = ends(terminate, cancel)
        print(f"terminate(): {terminate}, cancel_join_thread(): {cancel}, ends: {ended}")
        assert ended == (terminate and cancel)
