"""Ctrl+C at any moment, once or twice: the children that ignore it clean up, and the parent ends as usual. 任何时刻按 Ctrl+C，一次或两次：忽略它的子进程都会收尾，父进程正常结束。"""

import multiprocessing
import os
import signal
import subprocess
import sys
import time

CHILDREN = 2


def work(stop, up):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    up.send("up")
    while not stop.poll(0.01):
        pass
    os.write(1, b"cleaned up\n")


def main():
    pressed = []
    signal.signal(signal.SIGINT, lambda *_: pressed.append("Ctrl+C"))
    stop, tell = multiprocessing.Pipe(duplex=False)
    is_up, up = multiprocessing.Pipe(duplex=False)
    children = [multiprocessing.Process(target=work, args=(stop, up)) for _ in range(CHILDREN)]
    try:
        for child in children:
            child.start()
            is_up.recv()
        os.write(1, b"ready\n")
        while children[0].is_alive() and not pressed:
            children[0].join(0.1)
    finally:
        tell.send("stop")  # one message, and poll() of each child sees it
        for child in children:
            child.join()
    os.write(1, f"exit codes {[child.exitcode for child in children]}\n".encode())


def run(method, presses, pause):
    command = [sys.executable, __file__, method]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, start_new_session=True, **pipes) as program:
        assert program.stdout.readline() == "ready\n"
        for _ in range(presses):
            time.sleep(pause)
            os.killpg(program.pid, signal.SIGINT)  # as the terminal does: to the whole group
        return *program.communicate(), program.returncode


if __name__ == "__main__":
    if sys.argv[1:]:
        multiprocessing.set_start_method(sys.argv[1])
        main()
        sys.exit()
    for presses in (1, 2):
        for pause in (0, 0.003, 0.02):
            got = run(multiprocessing.get_start_method(), presses, pause)
            assert got == ("cleaned up\n" * CHILDREN + "exit codes [0, 0]\n", "", 0), got
        print(f"pressed {presses}x: both cleaned up, no traceback")
