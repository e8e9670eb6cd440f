"""The reader closes early: under fork a writer that kept its copy of the reading end blocks in send(), with no BrokenPipeError. 读的一方提前关闭：用 fork 时，写的一方留着读端的副本，send() 就一直阻塞，不抛出 BrokenPipeError。"""

import multiprocessing
import sys

WAIT_S = 1


def write(writer, reader_copy=None):
    if reader_copy:
        reader_copy.close()
    try:
        while True:
            writer.send(bytes(1000))
    except BrokenPipeError:
        sys.exit(3)


def ends(start_method, give_both_ends):
    context = multiprocessing.get_context(start_method)
    reader, writer = context.Pipe(duplex=False)
    given = (writer, reader) if give_both_ends else (writer,)
    child = context.Process(target=write, args=given)
    child.start()
    writer.close()
    reader.recv()  # and no more
    reader.close()
    child.join(None if give_both_ends or start_method != "fork" else WAIT_S)
    exit_code = child.exitcode
    child.kill()
    child.join()
    return {3: True, None: False}[exit_code]


if __name__ == "__main__":
    spawned = ends("spawn", give_both_ends=False)
    forked = ends("fork", give_both_ends=False)
    closing = ends("fork", give_both_ends=True)
    print("spawn, the writer gets BrokenPipeError:           ", spawned)
    print("fork, the writer gets BrokenPipeError:            ", forked)
    print("fork, after the writer closed its own reading end:", closing)
    assert (spawned, forked, closing) == (True, False, True)
    assert ends("forkserver", give_both_ends=False)  # like spawn
