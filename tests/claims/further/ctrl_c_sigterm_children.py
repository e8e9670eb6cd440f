"""Under fork a daemon and the workers of both kinds of pool inherit the handler of SIGTERM, and the program hangs; with SIG_DFL it ends. 用 fork 时，守护进程和两种进程池的工作进程都会继承 SIGTERM 的处理函数，程序就卡住；设成 SIG_DFL 就能结束。"""

import multiprocessing
import os
import signal
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor

PATIENCE_S = 2


def reset(case):
    if case == "default":
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def wait_for_message(case, stop, up):
    reset(case)
    up.send("up")
    stop.recv()


def wait_in_task():
    up.send("up")
    stop.recv()


def main(kind, case):
    global stop, tell, up  # open until the end: they wait for a message
    signal.signal(signal.SIGTERM, lambda *_: None)
    context = multiprocessing.get_context("fork")
    (stop, tell), (is_up, up) = context.Pipe(duplex=False), context.Pipe(duplex=False)
    if kind == "daemon":
        child = context.Process(target=wait_for_message, args=(case, stop, up), daemon=True)
        child.start()
        is_up.recv()
        os.write(1, b"last line\n")
        return
    if kind == "Pool":
        with context.Pool(1, reset, (case,)) as pool:
            pool.apply_async(wait_in_task)
            is_up.recv()
            os.write(1, b"last line\n")
        return
    with ProcessPoolExecutor(2, context, reset, (case,)) as executor:
        executor.submit(wait_in_task)
        is_up.recv()
        executor.submit(os._exit, 1).exception()  # the other worker dies: the first gets SIGTERM
        os.write(1, b"last line\n")


def ends(patience_s, kind, case):
    command = [sys.executable, __file__, kind, case]
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
    for kind in "daemon", "Pool", "executor":
        got = ends(10 * PATIENCE_S, kind, "default"), ends(PATIENCE_S, kind, "inherited")
        print(f"{kind}: the program ends: SIG_DFL %s, inherited %s" % got)
        assert got == (True, False)
