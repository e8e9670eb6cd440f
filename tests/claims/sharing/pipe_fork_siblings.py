"""Under fork a second child has copies, too, and keeps the first from seeing the end. 用 fork 时，后启动的子进程也有副本，先启动的子进程因此读不到结尾。"""

import multiprocessing
import sys

WAIT_S = 0.3


def look_for_the_end(reader, closed, writer):
    writer.close()
    closed.wait()
    sys.exit(0 if reader.poll(WAIT_S) else 3)


def stay(over, *writers):
    for writer in writers:
        writer.close()
    over.wait()


def first_sees_the_end(second_closes):
    fork = multiprocessing.get_context("fork")
    reader, writer = fork.Pipe(duplex=False)
    closed, over = fork.Event(), fork.Event()
    first = fork.Process(target=look_for_the_end, args=(reader, closed, writer))
    first.start()
    second = fork.Process(target=stay, args=(over, writer) if second_closes else (over,))
    second.start()
    writer.close()
    closed.set()
    first.join()
    over.set()
    second.join()
    assert second.exitcode == 0
    return {0: True, 3: False}[first.exitcode]


if __name__ == "__main__":
    left_open, closed = first_sees_the_end(False), first_sees_the_end(True)
    print("the second child has not closed its copy, the first sees the end:", left_open)
    print("the second child has closed its copy, the first sees the end:    ", closed)
    assert (left_open, closed) == (False, True)
