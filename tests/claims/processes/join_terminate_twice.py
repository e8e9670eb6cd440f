"""A second SIGTERM cuts off the clean-up that the first one began, unless the handler ignores it. 第二个 SIGTERM 会打断第一个引起的收尾，除非处理函数忽略它。"""

import multiprocessing
import signal
import sys


def leave(number, frame):
    sys.exit(0)


def leave_once(number, frame):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sys.exit(0)


def work(pipe, handler):
    signal.signal(signal.SIGTERM, handler)
    try:
        pipe.send("ready")
        pipe.recv()
    finally:
        pipe.send("cleans up")
        pipe.recv()
        pipe.send("cleaned up")


def terminate_twice(handler):
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=work, args=(theirs, handler))
    process.start()
    theirs.close()
    for said in "ready", "cleans up":
        assert ours.recv() == said
        process.terminate()
    try:
        ours.send("go on")
        cut_off = ours.recv() != "cleaned up"
    except (EOFError, OSError):
        cut_off = True
    process.join()
    print(f"{handler.__name__}: cut off: {cut_off}, exit code: {process.exitcode}")
    assert process.exitcode == 0
    return cut_off


if __name__ == "__main__":
    assert terminate_twice(leave)
    assert not terminate_twice(leave_once)
