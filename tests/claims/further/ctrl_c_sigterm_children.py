"""A daemon and the workers of pools inherit the handler of SIGTERM under fork, and under spawn they install it if the module does: the program hangs. With SIG_DFL it ends. 守护进程和进程池的工作进程，用 fork 时会继承 SIGTERM 的处理函数；用 spawn 时要是模块里设置了它，子进程导入模块时也会设置：程序就卡住。设成 SIG_DFL 就能结束。"""

import multiprocessing
import os
import signal
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor

PATIENCE_S = 1
if sys.argv[1:]:  # in the program, and under spawn in each child, which imports this module
    signal.signal(signal.SIGTERM, lambda *_: None)


def start(case, *pipes):
    global stop, up
    stop, up = pipes
    if case == "default":
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def wait_in_task():
    up.send("up")
    stop.recv()


def wait_for_message(*arguments):
    start(*arguments)
    wait_in_task()


def main(method, kind, case):
    global tell  # open until the end: they wait for a message
    context = multiprocessing.get_context(method)
    (stop, tell), (is_up, up) = context.Pipe(duplex=False), context.Pipe(duplex=False)
    if kind == "daemon":
        child = context.Process(target=wait_for_message, args=(case, stop, up), daemon=True)
        child.start()
        is_up.recv()
        os.write(1, b"last line\n")
        return
    if kind == "Pool":
        with context.Pool(1, start, (case, stop, up)) as pool:
            pool.apply_async(wait_in_task)
            is_up.recv()
            os.write(1, b"last line\n")
        return
    with ProcessPoolExecutor(2, context, start, (case, stop, up)) as executor:
        executor.submit(wait_in_task)
        is_up.recv()
        executor.submit(os._exit, 1).exception()  # the other worker dies: the first gets SIGTERM
        os.write(1, b"last line\n")


def ends(patience_s, *arguments):
    command = [sys.executable, __file__, *arguments]
    with subprocess.Popen(command, start_new_session=True, stdout=subprocess.PIPE) as program:
        assert program.stdout.readline() == b"last line\n"
        try:
            return program.wait(patience_s) == 0
        except subprocess.TimeoutExpired:
            os.killpg(program.pid, signal.SIGKILL)
            return False


if __name__ == "__main__":
    if sys.argv[1:]:
        main(*sys.argv[1:])
        sys.exit()
    for method, kind in (
        ("fork", "daemon"),
        ("fork", "Pool"),
        ("fork", "executor"),  # under spawn the death of a new worker may go unnoticed
        ("spawn", "daemon"),
        ("spawn", "Pool"),
    ):
        with_default = ends(20 * PATIENCE_S, method, kind, "default")
        with_handler = ends(PATIENCE_S, method, kind, "handler")
        print(f"{method}, {kind} ends: SIG_DFL {with_default}, handler {with_handler}")
        assert with_default and not with_handler
