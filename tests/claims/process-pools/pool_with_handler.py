"""Every result is here, and yet leaving `with Pool()` hangs if the worker handles SIGTERM; with close() and join() before it does not. 结果已经全部取到，但如果工作进程处理 SIGTERM，离开 `with Pool()` 仍会卡住；先调用 close() 和 join() 就不会。"""

import multiprocessing
import signal
import threading

came = None


def start(handler, *pipe):
    global came
    came, tell = pipe
    if handler:
        signal.signal(signal.SIGTERM, lambda *_: tell.send("SIGTERM"))


class Result:
    def __del__(self):
        if came:  # in the worker: it has sent the result, and takes no other task before
            came.recv()


def leaves(handler, close_and_join, patience_s=60):
    pipe = multiprocessing.Pipe(duplex=False)
    pool = multiprocessing.Pool(1, start, (handler, *pipe))
    (worker,) = multiprocessing.active_children()

    def leave():
        with pool:
            assert type(pool.apply(Result)) is Result
            if close_and_join:
                pipe[1].send("go on")
                pool.close()
                pool.join()

    leaving = threading.Thread(target=leave)
    leaving.start()
    leaving.join(patience_s)
    left = not leaving.is_alive()
    worker.kill()
    return left


if __name__ == "__main__":
    default = leaves(handler=False, close_and_join=False)
    closed = leaves(handler=True, close_and_join=True)
    handled = leaves(handler=True, close_and_join=False, patience_s=2)
    print("leaves: no handler:", default, "| handler:", handled, "| close(), join():", closed)
    assert (default, handled, closed) == (True, False, True)
