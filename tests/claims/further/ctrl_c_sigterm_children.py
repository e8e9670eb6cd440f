"""SIGTERM to the whole group, as from systemd, ends a spawned child that ignores only SIGINT; one that ignores both cleans up. SIGTERM 发给整个进程组（systemd 就是这样），用 spawn 启动、只忽略 SIGINT 的子进程会直接结束；两个都忽略的会收尾。"""

import multiprocessing
import os
import signal
import subprocess
import sys


def work(ignored, stop, up):
    for number in ignored:
        signal.signal(number, signal.SIG_IGN)
    up.send("up")
    stop.recv()
    os.write(1, b"cleaned up\n")


def main(*ignored):
    noted, note = multiprocessing.Pipe(duplex=False)
    signal.signal(signal.SIGTERM, lambda *_: note.send("SIGTERM"))
    context = multiprocessing.get_context("spawn")
    (stop, tell), (is_up, up) = context.Pipe(duplex=False), context.Pipe(duplex=False)
    child = context.Process(target=work, args=(ignored, stop, up))
    child.start()
    is_up.recv()
    os.write(1, b"ready\n")
    noted.recv()
    tell.send("stop")
    child.join()
    os.write(1, f"exit code {child.exitcode}\n".encode())


def run(*ignored):
    command = [sys.executable, __file__, *(str(int(number)) for number in ignored)]
    with subprocess.Popen(
        command, start_new_session=True, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout.readline() == "ready\n"
        os.killpg(program.pid, signal.SIGTERM)
        return program.communicate()[0].splitlines()


if __name__ == "__main__":
    if sys.argv[1:]:
        main(*map(int, sys.argv[1:]))
        sys.exit()
    one, both = run(signal.SIGINT), run(signal.SIGINT, signal.SIGTERM)
    print("ignores SIGINT:", *one, "| ignores both:", *both)
    assert one == ["exit code -15"]
    assert both == ["cleaned up", "exit code 0"]
