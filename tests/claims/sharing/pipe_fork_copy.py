"""Under fork the child holds a copy of both ends. fork 出来的子进程两端都有一份。"""

import multiprocessing
import sys

WAIT_S = 0.3


def look_for_the_end(reader, closed, writer_copy=None):
    if writer_copy:
        writer_copy.close()  # (1)!
    closed.wait()
    sys.exit(0 if reader.poll(WAIT_S) else 3)


def end_seen(start_method, give_both_ends):
    context = multiprocessing.get_context(start_method)
    reader, writer = context.Pipe(duplex=False)
    closed = context.Event()
    given = (reader, closed, writer) if give_both_ends else (reader, closed)
    child = context.Process(target=look_for_the_end, args=given)
    child.start()
    writer.close()  # (2)!
    closed.set()
    child.join()
    return {0: True, 3: False}[child.exitcode]


if __name__ == "__main__":
    spawned = end_seen("spawn", give_both_ends=False)
    forked = end_seen("fork", give_both_ends=False)
    closing = end_seen("fork", give_both_ends=True)
    print("spawn, the child sees the end:            ", spawned)
    print("fork, the child sees the end:             ", forked)
    print("fork, after the child closed its own copy:", closing)
    assert (spawned, forked, closing) == (True, False, True)
    assert end_seen("forkserver", give_both_ends=False)  # like spawn
