"""SIGTERM to the whole group, as from systemd: a Pool hangs, though its worker has SIG_DFL, and under forkserver join() returns while the child runs; SIGTERM to the program only does neither. SIGTERM 发给整个进程组（systemd 就是这样）：工作进程用 SIG_DFL，Pool 还是卡住；用 forkserver 时，子进程还在运行，join() 就返回了。只发给主程序就都不会。"""

import multiprocessing
import os
import signal
import subprocess
import sys

PATIENCE_S = 2


def work(stop, up):
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    up.send("up")
    stop.recv()


def is_free(lock):
    free = lock.acquire(block=False)
    if free:
        lock.release()
    return free


def use_pool(noted):
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        pool.apply(os.getpid)
        while is_free(pool._inqueue._rlock):
            noted.poll(0.001)  # until the worker waits for its next task
        os.write(1, b"ready\n")
        noted.recv()
    os.write(1, b"ended\n")


def use_child(noted):
    context = multiprocessing.get_context("forkserver")
    (stop, tell), (is_up, up) = context.Pipe(duplex=False), context.Pipe(duplex=False)
    child = context.Process(target=work, args=(stop, up))
    child.start()
    is_up.recv()
    os.write(1, b"ready\n")
    noted.recv()
    child.join(PATIENCE_S)  # nobody has told it to stop
    os.write(1, b"waits\n" if child.exitcode is None else b"does not wait\n")
    tell.send("stop")
    child.join()


def main(use):
    noted, note = multiprocessing.Pipe(duplex=False)
    signal.signal(signal.SIGTERM, lambda *_: note.send("SIGTERM"))
    use(noted)


def run(send, use, patience_s):
    command = [sys.executable, __file__, use.__name__]
    with subprocess.Popen(
        command, start_new_session=True, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout.readline() == "ready\n"
        send(program.pid, signal.SIGTERM)
        try:
            program.wait(patience_s)
        except subprocess.TimeoutExpired:
            os.killpg(program.pid, signal.SIGKILL)
            return "hangs"
        return program.stdout.readline().strip()


if __name__ == "__main__":
    if sys.argv[1:]:
        main(globals()[sys.argv[1]])
        sys.exit()
    for name, send, patience_s, expected in (
        ("group", os.killpg, PATIENCE_S, ("hangs", "does not wait")),
        ("program only", os.kill, 10 * PATIENCE_S, ("ended", "waits")),
    ):
        got = run(send, use_pool, patience_s), run(send, use_child, 10 * PATIENCE_S)
        print(f"to the {name}: Pool {got[0]} | join() {got[1]}")
        assert got == expected
