"""SIGTERM to the whole group, as from systemd, ends a spawned child that ignores only SIGINT; one that ignores both cleans up, but as a daemon keeps the program from ending, and so does an inherited handler; with SIG_DFL it ends. SIGTERM 发给整个进程组（systemd 就是这样），用 spawn 启动、只忽略 SIGINT 的子进程会直接结束；两个都忽略的会收尾，但如果是守护进程，程序就结束不了；继承了处理函数也一样；设成 SIG_DFL 就能结束。"""

import multiprocessing
import os
import signal
import subprocess
import sys

PATIENCE_S = 2


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


def wait_for_message(case, stop, up):
    if case == "ignored":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if case == "default":
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
    up.send("up")
    stop.recv()


def main_with_daemon(case):
    global tell  # open until the end: the daemon waits for a message
    signal.signal(signal.SIGTERM, lambda *_: None)
    context = multiprocessing.get_context("fork")
    (stop, tell), (is_up, up) = context.Pipe(duplex=False), context.Pipe(duplex=False)
    context.Process(target=wait_for_message, args=(case, stop, up), daemon=True).start()
    is_up.recv()
    os.write(1, b"last line\n")


def ends_with_daemon(patience_s, case):
    command = [sys.executable, __file__, "daemon", case]
    with subprocess.Popen(command, start_new_session=True, stdout=subprocess.PIPE) as program:
        assert program.stdout.readline() == b"last line\n"
        try:
            return program.wait(patience_s) == 0
        except subprocess.TimeoutExpired:
            os.killpg(program.pid, signal.SIGKILL)
            return False


if __name__ == "__main__":
    if sys.argv[1:2] == ["daemon"]:
        main_with_daemon(sys.argv[2])
        sys.exit()
    if sys.argv[1:]:
        main(*map(int, sys.argv[1:]))
        sys.exit()
    one, both = run(signal.SIGINT), run(signal.SIGINT, signal.SIGTERM)
    print("ignores SIGINT:", *one, "| ignores both:", *both)
    assert one == ["exit code -15"]
    assert both == ["cleaned up", "exit code 0"]
    ends = [ends_with_daemon(10 * PATIENCE_S, "default")]
    ends += [ends_with_daemon(PATIENCE_S, case) for case in ("ignored", "inherited")]
    print("with a daemon, the program ends: SIG_DFL %s, ignored %s, inherited %s" % tuple(ends))
    assert ends == [True, False, False]
