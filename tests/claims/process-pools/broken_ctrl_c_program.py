"""A program that a task has started inherits the ignored SIGINT and goes on after Ctrl+C. 任务启动的程序会继承对 SIGINT 的忽略，按下 Ctrl+C 之后继续运行。"""

import multiprocessing
import os
import signal
import subprocess
import sys


def echo(orders):
    subprocess.run(["cat"], stdin=orders)


def main(handler, orders):
    fork = multiprocessing.get_context("fork")
    with fork.Pool(1, signal.signal, (signal.SIGINT, handler)) as pool:
        pool.apply(echo, (orders,))


def goes_on(kind):
    orders, give = os.pipe()
    command = [sys.executable, __file__, kind, str(orders)]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        pass_fds=[orders],
        start_new_session=True,
    ) as program:
        os.close(orders)
        os.write(give, b"up\n")
        assert program.stdout.readline() == b"up\n"
        os.killpg(program.pid, signal.SIGINT)  # as the terminal does: to the whole group
        program.wait()
        try:
            os.write(give, b"still here\n")
        except BrokenPipeError:
            pass
        os.close(give)  # cat ends
        return program.stdout.read() == b"still here\n"


if __name__ == "__main__":
    handlers = {"default": signal.default_int_handler, "ignored": signal.SIG_IGN}
    if sys.argv[1:]:
        main(handlers[sys.argv[1]], int(sys.argv[2]))
    seen = {kind: goes_on(kind) for kind in handlers}
    print(*(f"SIGINT {kind}: the program goes on: {on}" for kind, on in seen.items()), sep="\n")
    assert seen == {"default": False, "ignored": True}
