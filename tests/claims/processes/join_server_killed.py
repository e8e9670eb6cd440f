"""The fork server is killed: join() returns and exitcode is 255, though the child still runs. fork 服务器被杀：join() 返回，exitcode 是 255，子进程却还在运行。"""

import multiprocessing
import os
import signal
from multiprocessing import forkserver


def answer(pipe):
    pipe.recv()
    pipe.send(os.getpid())


if __name__ == "__main__":
    context = multiprocessing.get_context("forkserver")
    ours, theirs = context.Pipe()
    process = context.Process(target=answer, args=(theirs,))
    process.start()
    os.kill(forkserver._forkserver._forkserver_pid, signal.SIGKILL)
    process.join()
    code = process.exitcode
    ours.send("still there?")
    there = ours.recv() == process.pid
    print("exitcode:", code, "the child answers:", there)
    assert code == 255 and there
