"""terminate() ends a stopped child only when it goes on; kill() ends it at once. 被暂停的子进程，terminate() 要等它恢复运行才起作用；kill() 马上起作用。"""

import multiprocessing
import os
import signal


def start_and_stop():
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=wait_for, args=(theirs,))
    process.start()
    ours.recv()  # it runs
    os.kill(process.pid, signal.SIGSTOP)
    os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WNOWAIT)  # it has stopped
    return process, ours


def wait_for(pipe):
    pipe.send("here")
    pipe.recv()


if __name__ == "__main__":
    process, _pipe = start_and_stop()
    process.terminate()
    process.join(0.3)
    alive = process.is_alive()
    os.kill(process.pid, signal.SIGCONT)
    process.join()
    print("terminated, alive:", alive, "then it goes on:", process.exitcode)
    other, _other_pipe = start_and_stop()
    other.kill()
    other.join()
    print("killed:", other.exitcode)
    assert alive and process.exitcode == -signal.SIGTERM
    assert other.exitcode == -signal.SIGKILL
