"""A child inherits SIG_IGN for SIGTERM from its parent, under forkserver from the server. 子进程继承父进程对 SIGTERM 的忽略，用 forkserver 时继承服务进程的。"""

import multiprocessing
import signal


def answer(pipe):
    pipe.send(signal.getsignal(signal.SIGTERM) is signal.SIG_IGN)
    pipe.recv()  # until terminate() was called
    pipe.send("goes on")


def begin(method):
    context = multiprocessing.get_context(method)
    ours, theirs = context.Pipe()
    process = context.Process(target=answer, args=(theirs,))
    process.start()
    return process, ours


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    for method in "fork", "spawn", "forkserver":
        process, ours = begin(method)
        ignored = ours.recv()
        process.terminate()
        ours.send("terminated")
        said = ours.recv()
        process.join()
        print(f"{method}: ignored: {ignored}, {said}, exit code {process.exitcode}")
        assert ignored and said == "goes on" and process.exitcode == 0

    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # the server started before this
    for method in "fork", "spawn", "forkserver":
        process, ours = begin(method)
        ignored = ours.recv()
        process.kill()
        process.join()
        print(f"{method}, no longer ignored in the parent: still ignored: {ignored}")
        assert ignored == (method == "forkserver") and process.exitcode == -signal.SIGKILL
