"""A child inherits SIG_IGN for SIGTERM under every start method. 不论哪种启动方法，子进程都继承对 SIGTERM 的忽略。"""

import multiprocessing
import signal


def answer(pipe):
    pipe.send(signal.getsignal(signal.SIGTERM) is signal.SIG_IGN)
    pipe.recv()  # until terminate() was called
    pipe.send("goes on")


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    for method in "fork", "spawn", "forkserver":
        context = multiprocessing.get_context(method)
        ours, theirs = context.Pipe()
        process = context.Process(target=answer, args=(theirs,))
        process.start()
        ignored = ours.recv()
        process.terminate()
        ours.send("terminated")
        said = ours.recv()
        process.join()
        print(f"{method}: ignored: {ignored}, {said}, exit code {process.exitcode}")
        assert ignored and said == "goes on" and process.exitcode == 0
